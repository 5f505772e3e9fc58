import {
  attestedWords,
  type Chain,
  type Reconstruction,
  type Standing,
} from '../../reconstruction/index.ts'
import { attributionOf, formAndTerms } from '../../words/index.ts'
import { recordsInColumns } from '../pages/records.ts'
import { wrapped } from './wrapped.ts'

/** Sizes of letters, and the pitch of their lines, in the drawing's units. */
export const TYPE = { name: 15, small: 13, pitch: 18, smallPitch: 16 }

/** The drawing's columns: where each begins and how wide it is. */
export const COLUMNS = {
  event: { x: 12, width: 96 },
  record: { x: 146, width: 240 },
  carried: { x: 516, width: 0 },
  band: { x: 616, width: 84 },
  line: { x: 712, width: 276 },
} as const

export const WIDTH = 1000
/** Height of what stands above the columns. */
export const TOP = 96
const GAP = 22
const PAD = 8

/** A record's box. */
export interface RecordBox {
  readonly id: string
  readonly name: readonly string[]
  readonly party: string
  readonly form: readonly string[]
  readonly y: number
  readonly height: number
}

/** A line's row, around the dot that what is carried comes to. */
export interface LineRow {
  readonly chain: Chain
  readonly text: readonly string[]
  /** Whose words it has, where no author tells it, and what attests it, in a few words. */
  readonly attested: readonly string[]
  /** Of its middle. */
  readonly y: number
  readonly height: number
}

/** A stroke from a record to what it carries of a line, or denies. */
export interface Stroke {
  readonly record: string
  readonly line: string
  readonly how: Standing
  readonly from: number
  readonly to: number
}

/** Where everything stands. */
export interface ChainLayout {
  readonly records: readonly RecordBox[]
  readonly rows: readonly LineRow[]
  readonly strokes: readonly Stroke[]
  readonly height: number
}

/** Something in a column, of this height. */
interface Sized {
  readonly height: number
}

/** The tops of things that stand one below the other, spread over a height. */
function spread(all: readonly Sized[], height: number): number[] {
  const used = all.reduce((sum, one) => sum + one.height, 0)
  const gap = all.length > 0 ? (height - used) / all.length : 0
  let y = TOP + gap / 2
  return all.map((one) => {
    const at = y
    y += one.height + gap
    return at
  })
}

const heightOf = (all: readonly Sized[]): number =>
  all.reduce((sum, one) => sum + one.height + GAP, 0)

/**
 * Lays the chains of some lines out: records on the left, a dot a line for what they carry, the lines on
 * the right.
 * @param textOf a line's words as they are shown
 */
export function layoutOf(
  chains: readonly Chain[],
  work: Reconstruction,
  textOf: (chain: Chain) => string,
  numberOf: (chain: Chain) => number,
): ChainLayout {
  const records = recordsInColumns(work).map(({ id, source, party }) => {
    const name = wrapped(source.name, COLUMNS.record.width - 2 * PAD, TYPE.name)
    const form = wrapped(formAndTerms(source), COLUMNS.record.width - 2 * PAD, TYPE.small)
    const lines = name.length * TYPE.pitch + (form.length + 1) * TYPE.smallPitch
    return { id, name, form, party: party?.name ?? '', height: lines + 2 * PAD }
  })
  const rows = chains.map((chain) => {
    const text = wrapped(`${numberOf(chain)}. ${textOf(chain)}`, COLUMNS.line.width, TYPE.name)
    const whose = work.story.author ? '' : attributionOf(chain.line, work)
    const said = attestedWords(work.attested, chain.line.id)?.short ?? ''
    const attested = [whose, said]
      .filter(Boolean)
      .flatMap((words) => wrapped(words, COLUMNS.line.width, TYPE.small))
    const height = text.length * TYPE.pitch + attested.length * TYPE.smallPitch
    return { chain, text, attested, height }
  })
  const height = Math.max(heightOf(records), heightOf(rows))
  const recordTops = spread(records, height)
  const rowTops = spread(rows, height)
  const boxes = records.map((one, i) => ({ ...one, y: recordTops[i] ?? 0 }))
  const placed = rows.map((row, i) => ({ ...row, y: (rowTops[i] ?? 0) + row.height / 2 }))
  return { records: boxes, rows: placed, strokes: strokesOf(boxes, placed), height: TOP + height }
}

function strokesOf(records: readonly RecordBox[], rows: readonly LineRow[]): Stroke[] {
  return rows.flatMap(({ chain, y }) => {
    const bearing = [...chain.carriers.map(({ account }) => account), ...chain.opponents]
    return bearing.flatMap(({ record, support }) => {
      const box = records.find(({ id }) => id === record)
      if (!box) return []
      const from = box.y + box.height / 2
      return [{ record, line: chain.line.id, how: support.how, from, to: y }]
    })
  })
}
