import {
  type Mark,
  type QuotedPassage,
  runsOf,
  type SpokenLine,
  spanOf,
  spansOf,
} from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { Heading, type Level } from '../Heading.tsx'
import { RunningHead } from '../RunningHead.tsx'
import { Runs } from '../Runs.tsx'
import { Citation, OpenAt } from '../sourcing/links.tsx'
import { langOf, type View } from '../view.ts'
import { LineGrid } from './LineGrid.tsx'

interface EndScreenProps extends View {
  /** The lines of the event, in order. */
  lines: readonly SpokenLine[]
  /** Where to go next: addresses of the site's pages. */
  next: readonly { href: string; text: string }[]
  level?: Level
}

/** What attests each line, the exchange whole, and where to go next. */
export function EndScreen({ lines, work, clean, next, level = 2 }: EndScreenProps) {
  const { paragraph } = work.story.event
  return (
    <section class="leaf end">
      <Heading level={level} class="leaf-head">
        {words.end.title}
      </Heading>
      <RunningHead work={work} tells />
      <LineGrid lines={lines} work={work} clean={clean} />
      {paragraph && (
        <Whole paragraph={paragraph} lines={lines} work={work} clean={clean} level={level} />
      )}
      {next.length > 0 && (
        <nav class="next" aria-label={words.end.next}>
          <ul>
            {next.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </section>
  )
}

interface WholeProps extends View {
  paragraph: QuotedPassage
  lines: readonly SpokenLine[]
  level: Level
}

function Whole({ paragraph, lines, work, clean, level }: WholeProps) {
  const source = work.sources[paragraph.source]
  const strong = [...new Set(lines.flatMap((line) => line.strong))]
  const runs = runsOf(paragraph.exact, contentMarks(paragraph.exact, lines), strong, clean)
  return (
    <figure class="whole">
      <Heading level={level === 1 ? 2 : 3} class="part-head">
        {words.end.paragraph}
      </Heading>
      <blockquote lang={langOf(work)}>
        <p>
          <Runs runs={runs} />
        </p>
      </blockquote>
      <figcaption>
        <span>{words.end.paragraphKey}</span>
        {source && (
          <span>
            <Citation source={source} />{' '}
            <OpenAt source={source} passage={paragraph} strong={strong} clean={clean} />
          </span>
        )}
      </figcaption>
    </figure>
  )
}

/** Where the contents of the lines stand in the paragraph, each within its own line's words. */
export function contentMarks(paragraph: string, lines: readonly SpokenLine[]): Mark<'content'>[] {
  return lines.flatMap(({ text, contentParts }) => {
    const whole = spanOf(paragraph, text)
    if (!whole) return []
    return contentParts.flatMap((part) => {
      const span = spansOf(paragraph, part).find(
        ({ start, end }) => start >= whole.start && end <= whole.end,
      )
      return span ? [{ span, kind: 'content' as const }] : []
    })
  })
}
