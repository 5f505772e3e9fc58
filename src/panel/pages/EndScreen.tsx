import type { ComponentChildren } from 'preact'
import type { EventLine, Reconstruction } from '../../reconstruction/index.ts'
import { sumOf, words } from '../../words/index.ts'
import { Beside, OwnKey } from '../Beside.tsx'
import { Said } from '../caption/said.tsx'
import { Heading, type Level } from '../Heading.tsx'
import { RunningHead } from '../RunningHead.tsx'
import { langOf, type View } from '../view.ts'
import { Paragraph } from './Paragraph.tsx'

/**
 * What the reader guessed before a line’s plates resolved, by the line’s id: `both`, `none`, or the
 * id of a party.
 */
export type Guesses = ReadonlyMap<string, string>

interface EndScreenProps extends View {
  /** The lines of the event, in order. */
  lines: readonly EventLine[]
  /** Where a line opens, by its id. */
  hrefOf: (line: string) => string
  onGoTo?: ((line: string) => void) | undefined
  /** A line’s plates in small; nothing where there are none to show. */
  picture?: (line: EventLine) => ComponentChildren
  guesses?: Guesses | undefined
  level?: Level
  /** What one can do next. */
  children?: ComponentChildren
}

/** What the event rests on in one sentence, its lines with their plates, and what to do next. */
export function EndScreen({ level = 2, children, ...shown }: EndScreenProps) {
  const { lines, work, clean } = shown
  const { paragraph, title } = work.story.event
  const gradings = lines.flatMap(({ grading }) => grading ?? [])
  return (
    <section class="page-section end">
      <RunningHead work={work} tells />
      <Heading level={level} class="section-title">
        {sumOf(gradings, work.story) || title}
      </Heading>
      <p class="end-key">
        {shown.picture && `${keyOf(work)} `}
        <OwnKey work={work} />
      </p>
      <ol class="end-lines" aria-label={words.end.lines}>
        {lines.map((line) => (
          <EndLine key={line.id} line={line} {...shown} />
        ))}
      </ol>
      {children}
      {paragraph && <Paragraph paragraph={paragraph} lines={lines} work={work} clean={clean} />}
    </section>
  )
}

/** Whose plate is whose, and what its dots mean. */
function keyOf({ story }: Reconstruction): string {
  const names = Object.values(story.parties).map(({ name }) => name)
  const [left, right] = names
  const sides = names.length === 2 && left && right ? words.end.places(left, right) : ''
  return [sides, names.length > 0 && words.pictureKey.lead(names.length)].filter(Boolean).join(' ')
}

function EndLine({
  line,
  work,
  clean,
  hrefOf,
  onGoTo,
  picture,
  guesses,
}: Omit<EndScreenProps, 'level' | 'children'> & { line: EventLine }) {
  const go = (event: MouseEvent) => {
    // A click that asks for a new window or tab keeps its meaning.
    if (!onGoTo || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    onGoTo(line.id)
  }
  const guess = guesses?.get(line.id)
  return (
    <li class="end-line">
      <a href={hrefOf(line.id)} onClick={go}>
        {picture?.(line)}
        <span class="end-words" lang={langOf(work)}>
          <Said line={line} clean={clean} inline />
        </span>
      </a>
      <p class="grid-attested">
        <Beside line={line} work={work} told={work.story.author !== undefined} />
      </p>
      {guess !== undefined && <p class="end-guess">{words.end.guess(guessed(guess, work))}</p>}
    </li>
  )
}

function guessed(guess: string, { story }: Reconstruction): string {
  const { both, all, none } = words.end.guesses
  if (guess === 'both') return Object.keys(story.parties).length === 2 ? both : all
  return guess === 'none' ? none : (story.parties[guess]?.name ?? guess)
}
