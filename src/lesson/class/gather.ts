import { ok } from '../../reconstruction/index.ts'
import { parseResult, type ResultFault } from '../result/parse.ts'
import type { ResultFile } from '../result/result.ts'
import type { Known } from './known.ts'
import { isTable, readTable } from './read-table.ts'

/** A file that a teacher dropped. */
export interface Dropped {
  readonly name: string
  readonly text: string
  /** When it was last changed, in milliseconds, as its device's clock had it. Only an order is taken from it. */
  readonly changed?: number
}

/** A result that was handed in, with the file that it came in. */
export interface HandedIn {
  readonly name: string
  readonly changed: number
  readonly result: ResultFile
}

/** What came of the dropped files. */
export interface Gathered {
  readonly handedIn: readonly HandedIn[]
  /** Files that are not counted, and why. `twice`: the same answers were there already. */
  readonly refused: readonly { readonly name: string; readonly why: ResultFault | 'twice' }[]
  /** How many came as a table, which has no checksum. */
  readonly tables: number
}

/** Nothing dropped yet. */
export const NOTHING_GATHERED: Gathered = { handedIn: [], refused: [], tables: 0 }

/**
 * Adds dropped files to those gathered. Each is read by itself: one that cannot be read costs no
 * other. The same result twice is counted once, whether it came as a file or in a table.
 */
export function gather(before: Gathered, dropped: readonly Dropped[], known: Known): Gathered {
  const handedIn = [...before.handedIn]
  const refused = [...before.refused]
  let { tables } = before
  const seen = new Set(handedIn.map(({ result }) => markOf(result)))
  for (const { name, text, changed = 0 } of dropped) {
    const parsed = readFile(text, known)
    if (!parsed.ok) {
      refused.push({ name, why: parsed.error })
      continue
    }
    const fresh = parsed.value.filter((result) => !seen.has(markOf(result)))
    if (fresh.length === 0) refused.push({ name, why: 'twice' })
    else if (isTable(text)) tables += fresh.length
    for (const result of fresh) {
      seen.add(markOf(result))
      handedIn.push({ name, changed, result })
    }
  }
  return { handedIn, refused, tables }
}

const markOf = ({ checksum, pupil }: ResultFile): string => `${checksum}:${pupil}`

function readFile(text: string, known: Known) {
  if (isTable(text)) return readTable(text, known)
  const one = parseResult(text, known.story, known.truths)
  return one.ok ? ok([one.value]) : one
}
