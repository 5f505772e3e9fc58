import { type Line, type Run, runsOf } from '../reconstruction/index.ts'
import { words } from '../words/index.ts'

/** What a stretch of text is set apart for. */
export type RunMark = 'own' | 'content' | 'claim'

/**
 * Runs as text: masked words as a bar of ink that has a name, marked ones in the dress of their
 * marks. Every run is an element of its own, so that it can be replaced; nothing is parsed as HTML.
 */
export function Runs({ runs }: { runs: readonly Run<RunMark>[] }) {
  return (
    <>
      {runs.map((run, i) => (
        <OneRun key={i} run={run} />
      ))}
    </>
  )
}

/** A stretch of a line, masked where the reader wants it. */
export const LineWords = ({ line, text = line.text, clean }: LineWordsProps) => (
  <Runs runs={runsOf(text, [], line.strong, clean)} />
)

interface LineWordsProps {
  line: Line
  /** The whole line, unless something else of it is meant. */
  text?: string
  clean: boolean
}

function OneRun({ run }: { run: Run<RunMark> }) {
  const text = run.masked ? (
    <span class="masked" role="img" aria-label={words.caption.masked}>
      {run.text}
    </span>
  ) : (
    run.text
  )
  if (run.marks.includes('own')) return <span class="own">{text}</span>
  if (run.marks.length > 0) return <mark class="marked">{text}</mark>
  return run.masked ? text : <span>{text}</span>
}
