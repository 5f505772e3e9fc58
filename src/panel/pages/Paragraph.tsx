import {
  type EventLine,
  type Mark,
  type QuotedPassage,
  runsOf,
  spanOf,
  spansOf,
} from '../../reconstruction/index.ts'
import { tellerOf, words } from '../../words/index.ts'
import { Runs } from '../Runs.tsx'
import { Citation, OpenAt } from '../sourcing/links.tsx'
import { langOf, type View } from '../view.ts'

interface ParagraphProps extends View {
  paragraph: QuotedPassage
  lines: readonly EventLine[]
}

/** The exchange whole, as its source prints it, folded away. */
export function Paragraph({ paragraph, lines, work, clean }: ParagraphProps) {
  const source = work.sources[paragraph.source]
  const strong = [...new Set(lines.flatMap((line) => line.strong))]
  const runs = runsOf(paragraph.exact, contentMarks(paragraph.exact, lines), strong, clean)
  return (
    <details class="whole">
      <summary>{words.end.paragraph}</summary>
      <figure>
        <blockquote lang={langOf(work)}>
          <p>
            <Runs runs={runs} />
          </p>
        </blockquote>
        <figcaption>
          <span>{words.end.paragraphKey(tellerOf([paragraph], work).work)}</span>
          {source && (
            <span>
              <Citation source={source} />{' '}
              <OpenAt source={source} passage={paragraph} strong={strong} clean={clean} />
            </span>
          )}
        </figcaption>
      </figure>
    </details>
  )
}

/** Where the contents of the lines stand in the paragraph, each within its own line's words. */
export function contentMarks(paragraph: string, lines: readonly EventLine[]): Mark<'content'>[] {
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
