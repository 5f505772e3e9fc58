import type { EncodingFault, EncodingKind } from './fault.ts'
import { placeAt } from './place.ts'
import { inWindows1252 } from './windows.ts'

/** What no text of a story may hold: how to find it, and what to say of it. */
interface Forbidden {
  readonly kind: EncodingKind
  readonly found: RegExp
  readonly message: (character: string) => string
  readonly help: string
}

const FORBIDDEN: readonly Forbidden[] = [
  {
    kind: 'replacement-character',
    found: /\uFFFD/g,
    message: () => 'U+FFFD stands for a letter that was lost',
    help: 'Put the letter back from the source, and save the file as UTF-8.',
  },
  {
    kind: 'unpaired-surrogate',
    found: /\p{Cs}/gu,
    message: (character) => `${codeOf(character)} is half of a character`,
    help: 'Write the whole character as it is, without an escape.',
  },
  {
    kind: 'control-character',
    // All controls but tab and line ends; a byte order mark inside a text; what is no character.
    found: /[^\P{Cc}\t\n\r]|[\uFEFF\uFFFE\uFFFF\uFDD0-\uFDEF]/gu,
    message: (character) =>
      `${codeOf(character)} is a character that nobody sees${meantBy(character)}`,
    help: 'Take it out, or write what was meant in its place.',
  },
]

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** A control from U+0080 to U+009F is mostly a Windows-1252 letter that was taken for Latin-1. */
function meantBy(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const meant = code >= 0x80 && code <= 0x9f ? inWindows1252(code) : null
  return meant === null ? '' : `: in Windows-1252 the byte is "${meant}"`
}

/** What a file's text holds and must not: the first of each kind, and how many more there are. */
export const characterFaults = (file: string, text: string): EncodingFault[] =>
  FORBIDDEN.flatMap(({ kind, found, message, help }) => {
    const [first, ...others] = text.matchAll(found)
    if (!first) return []
    const more = others.length === 0 ? '' : ` (${others.length + 1} in this file)`
    return [
      { kind, at: placeAt(file, text, first.index), message: `${message(first[0])}${more}`, help },
    ]
  })

/**
 * The same for a value that its `source`, in YAML or JSON, writes with escapes: the file itself holds
 * none of these characters then. `at` is where the value begins.
 */
export const escapedFaults = (
  value: string,
  source: string,
  at: EncodingFault['at'],
): EncodingFault[] =>
  FORBIDDEN.flatMap(({ kind, found, message, help }) => {
    const [first] = value.matchAll(found)
    if (!first || !source.includes('\\') || source.match(found)) return []
    return [{ kind, at, message: `${message(first[0])}, written as an escape`, help }]
  })
