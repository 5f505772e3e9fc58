import {
  type AccountLine,
  type Line,
  type MatterLine,
  type SpacedPart,
  type SpokenLine,
  spacedParts,
} from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { Runs } from '../Runs.tsx'
import { lineRuns, ownMarks } from '../spoken.ts'

interface SaidProps<L extends Line = Line> {
  line: L
  clean: boolean
  /** Leave the author's own words unmarked: a lesson asks about them. */
  withheld?: boolean
  /** Within a text of its own size: a row of a list. */
  inline?: boolean
}

/**
 * The words of any line: reported speech with its cue, an account under its record's name, ours
 * plain. Every screen shows them by this, so that what is reconstructed is in italics on each, and
 * nothing else is.
 */
export function Said(props: SaidProps) {
  const { line, inline = false } = props
  const Tag = inline ? 'span' : 'p'
  const shape = inline ? 'inline' : shapeOf(line)
  return (
    <Tag class="said" data-kind={line.kind} data-shape={shape}>
      <Parts {...props} />
    </Tag>
  )
}

function shapeOf(line: Line): 'stacked' | 'flowing' | undefined {
  if (line.kind === 'account') return 'stacked'
  if (line.kind !== 'speech' && line.kind !== 'quotation') return undefined
  return line.parts.length === 2 && line.parts[0]?.role === 'cue' ? 'stacked' : 'flowing'
}

function Parts({ line, ...how }: SaidProps) {
  if (line.kind === 'speech' || line.kind === 'quotation') return <Reported line={line} {...how} />
  if (line.kind === 'account') return <Told line={line} {...how} />
  return (
    <span class="content">
      <Runs runs={lineRuns(line.text, [], line, how.clean)} />
    </span>
  )
}

const Reported = ({ line, ...how }: SaidProps<SpokenLine>) => (
  <>
    {spacedParts(line.text, line.parts).map((part, i) => (
      <PartOf key={i} part={part} line={line} {...how} />
    ))}
  </>
)

function PartOf({ part, line, clean, withheld }: SaidProps<SpokenLine> & { part: SpacedPart }) {
  const marks = withheld ? [] : ownMarks(part, line)
  return (
    <>
      <span class={part.role}>
        <Runs runs={lineRuns(part.text, marks, line, clean)} />
      </span>
      {part.space || null}
    </>
  )
}

const Told = ({ line, clean }: SaidProps<AccountLine | MatterLine>) => (
  <>
    <span class="cue">{words.caption.ourSummary(line.source.name)}</span>{' '}
    <span class="content">
      <Runs runs={lineRuns(line.text, [], line, clean)} />
    </span>
  </>
)
