import { words } from '../../words/index.ts'
import { memo } from '../memo.ts'
import { heard } from '../spoken.ts'

/** One line of a chapter or of the event, for its tick. */
export interface Tick {
  readonly id: string
  /** Its words, masked where the reader wants it. */
  readonly text: string
}

interface TicksProps {
  /** What they are of: a chapter, or the event. */
  name: string
  /** Whether they stand in a list of chapters, and are no landmark of their own. */
  listed?: boolean
  ticks: readonly Tick[]
  /** The ids of the lines that were shown. */
  read: ReadonlySet<string>
  /** The id of the line that is shown or spoken about. */
  current: string | null
  /** The address of a line: works without a script too. */
  hrefOf: (id: string) => string
  onGoTo?: ((id: string) => void) | undefined
}

/** Beyond this many they do not fit beside the controls: the number of the line says where one is. */
const MOST = 8
/** The same for a list that has a row of its own. */
const MOST_LISTED = 24

/** A tick a line of the chapter, each a link to its line. Read, current and unread differ in form. */
export const Ticks = memo((props: TicksProps) => {
  const { name, listed = false, ticks, read, current, hrefOf, onGoTo } = props
  if (ticks.length === 0 || ticks.length > (listed ? MOST_LISTED : MOST)) return null
  const list = (
    <ol>
      {ticks.map((tick, i) => (
        <TickLink
          key={tick.id}
          tick={tick}
          number={i + 1}
          of={ticks.length}
          state={tick.id === current ? 'current' : read.has(tick.id) ? 'read' : 'unread'}
          href={hrefOf(tick.id)}
          onGoTo={onGoTo}
        />
      ))}
    </ol>
  )
  return listed ? (
    <div class="ticks">{list}</div>
  ) : (
    <nav class="ticks" aria-label={name}>
      {list}
    </nav>
  )
})

interface TickLinkProps {
  tick: Tick
  number: number
  of: number
  state: keyof typeof words.ticks.state
  href: string
  onGoTo: TicksProps['onGoTo']
}

const TickLink = memo(({ tick, number, of, state, href, onGoTo }: TickLinkProps) => {
  // One and the same, lest it be read out twice.
  const label = `${words.ticks.tick(number, of, tick.text)} (${words.ticks.state[state]})`
  const go = (event: MouseEvent) => {
    // A click that asks for a new window or tab keeps its meaning.
    if (!onGoTo || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    onGoTo(tick.id)
  }
  return (
    <li>
      <a
        class="tick"
        data-state={state}
        href={href}
        aria-current={state === 'current' ? 'step' : undefined}
        aria-label={heard(label)}
        title={label}
        onClick={go}
      >
        <span class="tick-bar" />
      </a>
    </li>
  )
})
