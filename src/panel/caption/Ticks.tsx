import { words } from '../../words/index.ts'
import { heard } from '../spoken.ts'

/** One line of the event, for its tick. */
export interface Tick {
  readonly id: string
  /** Its words, masked where the reader wants it. */
  readonly text: string
  readonly read: boolean
}

interface TicksProps {
  ticks: readonly Tick[]
  /** The id of the line of the event that is shown or spoken about. */
  current: string | null
  /** The address of a line: works without a script too. */
  hrefOf: (id: string) => string
  onGoTo?: ((id: string) => void) | undefined
}

/** Beyond this many, ticks are too small to hit; a count takes their place. */
const MOST = 24

/** A tick a line of the event, each a link to its line. Read, current and unread differ in form. */
export function Ticks({ ticks, current, hrefOf, onGoTo }: TicksProps) {
  if (ticks.length === 0) return null
  if (ticks.length > MOST) return <Count ticks={ticks} current={current} />
  return (
    <nav class="ticks" aria-label={words.ticks.name}>
      <ol>
        {ticks.map((tick, i) => (
          <li key={tick.id}>
            <TickLink
              tick={tick}
              name={words.ticks.tick(i + 1, ticks.length, tick.text)}
              state={tick.id === current ? 'current' : tick.read ? 'read' : 'unread'}
              href={hrefOf(tick.id)}
              onGoTo={onGoTo}
            />
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface TickLinkProps {
  tick: Tick
  name: string
  state: keyof typeof words.ticks.state
  href: string
  onGoTo: TicksProps['onGoTo']
}

function TickLink({ tick, name, state, href, onGoTo }: TickLinkProps) {
  // One and the same, lest it be read out twice.
  const label = `${name} (${words.ticks.state[state]})`
  const go = (event: MouseEvent) => {
    // A click that asks for a new window or tab keeps its meaning.
    if (!onGoTo || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    onGoTo(tick.id)
  }
  return (
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
  )
}

function Count({ ticks, current }: Pick<TicksProps, 'ticks' | 'current'>) {
  const at = ticks.findIndex((tick) => tick.id === current)
  return (
    <p class="ticks-count">
      {at === -1 ? words.ticks.name : words.site.position(at + 1, ticks.length)}
    </p>
  )
}
