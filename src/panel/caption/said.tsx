import type { AccountLine, Line, ReportedPart, SpokenLine } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { Runs } from '../Runs.tsx'
import { lineRuns, ownMarks } from '../spoken.ts'

interface SaidProps<L extends Line> {
  line: L
  clean: boolean
  /** Leave the author's own words unmarked: a lesson asks about them. */
  withheld: boolean
}

/**
 * The words of any line: reported speech with its cue, an account under its record's name, ours
 * plain.
 */
export function Said({ line, clean, withheld }: SaidProps<Line>) {
  if (line.kind === 'speech' || line.kind === 'quotation')
    return <Reported line={line} clean={clean} withheld={withheld} />
  if (line.kind === 'account') return <Told line={line} clean={clean} />
  return (
    <p class="said" data-kind={line.kind}>
      <span class="content">
        <Runs runs={lineRuns(line.text, [], line, clean)} />
      </span>
    </p>
  )
}

function Reported({ line, clean, withheld }: SaidProps<SpokenLine>) {
  const stacked = line.parts.length === 2 && line.parts[0]?.role === 'cue'
  return (
    <p class="said" data-kind={line.kind} data-shape={stacked ? 'stacked' : 'flowing'}>
      {line.parts.map((part, i) => (
        <PartOf key={i} part={part} line={line} clean={clean} withheld={withheld} />
      ))}
    </p>
  )
}

function PartOf({ part, line, clean, withheld }: SaidProps<SpokenLine> & { part: ReportedPart }) {
  const marks = part.role === 'cue' || withheld ? [] : ownMarks(part.text, line.own)
  return (
    <>
      <span class={part.role}>
        <Runs runs={lineRuns(part.text, marks, line, clean)} />
      </span>{' '}
    </>
  )
}

function Told({ line, clean }: { line: AccountLine; clean: boolean }) {
  return (
    <p class="said" data-kind="account" data-shape="stacked">
      <span class="cue">{words.caption.ourSummary(line.source.name)}</span>{' '}
      <span class="content">
        <Runs runs={lineRuns(line.text, [], line, clean)} />
      </span>
    </p>
  )
}
