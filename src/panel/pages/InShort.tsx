import type { EventLine } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { Beside } from '../Beside.tsx'
import { Said } from '../caption/said.tsx'
import { Heading, type Level } from '../Heading.tsx'
import { RunningHead } from '../RunningHead.tsx'
import { langOf, type View } from '../view.ts'

interface InShortProps extends View {
  /** The lines of the event, in order. */
  lines: readonly EventLine[]
  /** Where a line leads, by its id. */
  hrefOf: (line: string) => string
  level?: Level
}

/** The event alone: its lines, each with what attests it in a few words, and a link to more. */
export const InShort = ({ lines, work, clean, hrefOf, level = 2 }: InShortProps) => (
  <section class="in-short">
    <Heading level={level} class="part-head">
      {words.read.inShort(work.story.event.title)}
    </Heading>
    <RunningHead work={work} tells />
    <ol>
      {lines.map((line) => (
        <li key={line.id} id={`line=${line.id}`}>
          <a href={hrefOf(line.id)} lang={langOf(work)}>
            <Said line={line} clean={clean} withheld={true} />
          </a>
          <p class="grid-attested">
            <Beside line={line} work={work} told={work.story.author !== undefined} />
          </p>
        </li>
      ))}
    </ol>
  </section>
)
