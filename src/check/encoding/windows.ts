/**
 * What Windows-1252 has where Latin-1 has controls, from the byte 0x80 on; a blank where it has
 * nothing (WHATWG Encoding, index windows-1252). Node's own decoder takes the two for one.
 */
const FROM_0X80 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** The character that a byte from 0x80 on is in Windows-1252; `null` where it is none. */
export function inWindows1252(byte: number): string | null {
  const character = byte > 0x9f ? String.fromCharCode(byte) : FROM_0X80[byte - 0x80]
  return character === ' ' || character === undefined ? null : character
}

/** What a byte is in the encoding that files mostly have which are not UTF-8, for a message. */
export function likelyMeant(bytes: Uint8Array, at: number): string {
  const byte = bytes[at] ?? 0
  // Latin letters with a mark stand alone; Cyrillic ones in rows.
  const inRow = byte >= 0xc0 && (bytes[at + 1] ?? 0) >= 0xc0
  const [name, meant] = inRow
    ? ['Windows-1251', new TextDecoder('windows-1251').decode(bytes.subarray(at, at + 1))]
    : ['Windows-1252', inWindows1252(byte)]
  return meant === null ? '' : `: in ${name} it is "${meant}"`
}
