import type { Place } from '../diagnostic.ts'

/** The place of an offset in a file's text; of its end where none is given. */
export function placeAt(file: string, text: string, offset = text.length): Place {
  const before = text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  return { file, line: before.split('\n').length, column: before.length - start + 1 }
}
