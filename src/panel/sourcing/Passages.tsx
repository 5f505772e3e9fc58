import {
  contentSpans,
  type Line,
  phraseOf,
  type QuotedPassage,
  type Source,
  type SpokenLine,
} from '../../reconstruction/index.ts'
import { presentationOf, words } from '../../words/index.ts'
import { type Level, Part } from '../Heading.tsx'
import { Runs } from '../Runs.tsx'
import { lineRuns } from '../spoken.ts'
import { Tells } from '../Tells.tsx'
import { langOf, type View } from '../view.ts'
import { Citation, OpenAt } from './links.tsx'

interface PassagesProps extends View {
  line: SpokenLine
  level: Level
}

/** The words in the source that a spoken line is anchored to, its content marked. */
export function Passages({ line, work, clean, level }: PassagesProps) {
  return (
    <Part title={words.panel.passage} level={level} name="passage">
      {line.passages.map((passage) => (
        <QuotedWords
          key={passage.exact}
          passage={passage}
          marked={line.contentParts}
          line={line}
          work={work}
          clean={clean}
        />
      ))}
      {line.kind === 'quotation' && line.grading && (
        <p class="aside">
          <Tells line={line} work={work} />
        </p>
      )}
      <p class="aside">{presentationOf(line, work)}</p>
    </Part>
  )
}

/** What the author says of how the exchange was put together, in our summary. */
export function MethodNote({ work }: { work: View['work'] }) {
  const { author } = work.story
  if (!author) return null
  return (
    <p class="aside">
      <b>{phraseOf(work, 'says')}:</b>{' '}
      <span lang={author.method && langOf(work)}>
        {author.method?.summary ?? phraseOf(work, 'method')}
      </span>
    </p>
  )
}

interface QuotedWordsProps extends View {
  passage: QuotedPassage
  /** Stretches of it that are set apart. */
  marked: readonly string[]
  line: Line
}

/** A passage as the source prints it, with its citation and a link that opens it there. */
export function QuotedWords({ passage, marked, line, work, clean }: QuotedWordsProps) {
  const source = work.sources[passage.source]
  const marks = (contentSpans(passage.exact, marked) ?? []).map((span) => ({
    span,
    kind: 'content' as const,
  }))
  return (
    <figure class="passage">
      <blockquote lang={langOf(work)}>
        <p>
          <Runs runs={lineRuns(passage.exact, marks, line, clean)} />
        </p>
      </blockquote>
      {source && <Caption source={source} passage={passage} line={line} clean={clean} />}
    </figure>
  )
}

interface CaptionProps {
  source: Source
  passage: QuotedPassage
  line: Line
  clean: boolean
}

const Caption = ({ source, passage, line, clean }: CaptionProps) => (
  <figcaption>
    <Citation source={source} />{' '}
    <OpenAt source={source} passage={passage} strong={line.strong} clean={clean} />
  </figcaption>
)
