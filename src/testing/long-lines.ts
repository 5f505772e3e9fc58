import { type Bundle, type Line, lineById } from '../reconstruction/index.ts'
import { ferryBundle } from './ferry.ts'

/** How a line that is made long stands around its words, by id. */
type Around = Readonly<Record<string, readonly [before: string, after: string]>>

/** Lines of the ferry talk: narration, speech, an account, speech before its cue, a quotation. */
const OF_FERRY: Around = {
  rain: ['', ''],
  'not-to-sail': ['Ana told Bo ', ''],
  'note-says': ['', ''],
  boats: ['', ', Bo said.'],
  well: ['Of all this the office had: “', '” and no more.'],
}

/** So many different words. */
export const manyWords = (count: number): string =>
  Array.from({ length: count }, (_, at) => `word-${at + 1}`).join(' ')

/** The ferry talk with a line of every kind as long as is asked for. */
export const longLines = (count: number) => lengthened(ferryBundle(), OF_FERRY, count)

/** A work with some lines of so many words. @param around the words of each that stay: its cue, or none */
export function lengthened(
  bundle: Bundle,
  around: Around,
  count: number,
): { bundle: Bundle; lines: readonly Line[] } {
  const long = manyWords(count)
  const sourcing = Object.entries(bundle.sourcing).map(([id, one]) => {
    const [before = '', after = ''] = around[id] ?? []
    const content = before.endsWith('“') && after.startsWith('”') ? `“${long}”` : long
    return [id, 'content' in one && id in around ? { ...one, content } : one] as const
  })
  const lines = bundle.lines.map((line) => {
    const stays = around[line.id]
    return stays ? { ...line, text: stays.join(long) } : line
  })
  const made = { ...bundle, lines, sourcing: Object.fromEntries(sourcing) }
  return {
    bundle: made,
    lines: Object.keys(around).map((id) => {
      const line = lineById(made, id)
      if (!line) throw new Error(`there is no line "${id}"`)
      return line
    }),
  }
}
