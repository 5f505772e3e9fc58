import { parseResult, type ResultFault } from '../result/parse.ts'
import type { ResultFile } from '../result/result.ts'

/** A file that a teacher dropped. */
export interface Dropped {
  readonly name: string
  readonly text: string
}

/** What came of the dropped files. */
export interface Gathered {
  readonly files: readonly ResultFile[]
  /** Files that are not counted, and why. `twice`: the same answers were there already. */
  readonly refused: readonly { readonly name: string; readonly why: ResultFault | 'twice' }[]
  /** Codes under which more than one pupil handed in. */
  readonly shared: readonly string[]
  /** Versions of the story other than this page's, under which some were made. */
  readonly otherVersions: readonly string[]
}

/** What a page knows of its story, to read results by. */
export interface Known {
  readonly story: string
  readonly version: string
  readonly truths: ReadonlyMap<string, boolean>
}

/** Nothing dropped yet. */
export const NOTHING_GATHERED: Gathered = { files: [], refused: [], shared: [], otherVersions: [] }

/**
 * Adds dropped files to those gathered. Each is read by itself: one that cannot be read costs no
 * other. The same result twice is counted once.
 */
export function gather(before: Gathered, dropped: readonly Dropped[], known: Known): Gathered {
  const files = [...before.files]
  const refused = [...before.refused]
  const seen = new Set(files.map(({ checksum, pupil }) => `${checksum}:${pupil}`))
  for (const { name, text } of dropped) {
    const parsed = parseResult(text, known.story, known.truths)
    if (!parsed.ok) {
      refused.push({ name, why: parsed.error })
      continue
    }
    const mark = `${parsed.value.checksum}:${parsed.value.pupil}`
    if (seen.has(mark)) refused.push({ name, why: 'twice' })
    else files.push(parsed.value)
    seen.add(mark)
  }
  const codes = files.map(({ code }) => code)
  return {
    files,
    refused,
    shared: [...new Set(codes.filter((code, at) => codes.indexOf(code) !== at))],
    otherVersions: [
      ...new Set(files.map((file) => file['story-version']).filter((one) => one !== known.version)),
    ],
  }
}
