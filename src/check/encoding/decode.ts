import type { Place } from '../diagnostic.ts'
import { characterFaults } from './characters.ts'
import type { EncodingFault } from './fault.ts'
import { placeAt } from './place.ts'
import { unicodeName } from './unicode.ts'
import { likelyMeant } from './windows.ts'

/** What a file may be given as: its bytes, or a text that somebody decoded already. */
export type Content = Uint8Array | string

/** A file as text, and what is wrong with how it is encoded. */
export interface Decoded {
  /** `null` where it cannot be read as it was meant. */
  readonly text: string | null
  readonly faults: readonly EncodingFault[]
}

/**
 * Decodes a file as UTF-8, with or without a byte order mark. Nothing is put in the place of what
 * cannot be decoded: a letter that is lost without a word would be published.
 */
export function decode(file: string, content: Content): Decoded {
  const decoded = typeof content === 'string' ? { text: content } : decodeBytes(file, content)
  if ('fault' in decoded) return { text: null, faults: [decoded.fault] }
  const text = decoded.text.replace(/^\uFEFF/, '')
  const alone = /\r(?!\n)/.exec(text)
  if (alone) return { text: null, faults: [loneReturn(placeAt(file, text, alone.index))] }
  return { text, faults: characterFaults(file, text) }
}

const loneReturn = (at: Place): EncodingFault => ({
  kind: 'lone-cr',
  at,
  message: 'a carriage return (CR) stands here alone, without the line feed that ends a line',
  help: 'Save the file with line ends LF (or CRLF).',
})

function decodeBytes(
  file: string,
  bytes: Uint8Array,
): { readonly text: string } | { readonly fault: EncodingFault } {
  const unicode = unicodeName(bytes)
  if (unicode !== null) return { fault: otherUnicode(file, unicode) }
  try {
    return { text: utf8(bytes) }
  } catch {
    return { fault: notUtf8(file, bytes) }
  }
}

const otherUnicode = (file: string, name: string): EncodingFault => ({
  kind: 'utf-16',
  at: { file, line: 1, column: 1 },
  message: `the file is in ${name}, not in UTF-8`,
  help: 'Save it as UTF-8.',
})

/** Throws where the bytes are not UTF-8; with `more`, only where no more bytes could mend it. */
const utf8 = (bytes: Uint8Array, more = false): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: more })

function notUtf8(file: string, bytes: Uint8Array): EncodingFault {
  const before = textBeforeFault(bytes)
  const start = new TextEncoder().encode(before).length
  const at = placeAt(file, before.replace(/^\uFEFF/, ''))
  return {
    kind: 'not-utf-8',
    at,
    message: `the byte 0x${hex(bytes[start] ?? 0)} is not UTF-8${likelyMeant(bytes, start)}`,
    help: 'Save the file as UTF-8, then look at its quotation marks and accents.',
  }
}

const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0')

/** The text up to the first byte that is not UTF-8, found by halving: one prefix decodes, the next fails. */
function textBeforeFault(bytes: Uint8Array): string {
  let [good, bad] = [0, bytes.length + 1]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodes(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return utf8(bytes.subarray(0, good), true)
}

function decodes(bytes: Uint8Array): boolean {
  try {
    utf8(bytes, true)
    return true
  } catch {
    return false
  }
}
