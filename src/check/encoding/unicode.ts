/** The marks with which files begin in Unicode's other encodings; a longer one goes before its prefix. */
const MARKS: readonly (readonly [name: string, ...mark: number[]])[] = [
  ['UTF-32 (little-endian)', 0xff, 0xfe, 0, 0],
  ['UTF-32 (big-endian)', 0, 0, 0xfe, 0xff],
  ['UTF-16 (little-endian)', 0xff, 0xfe],
  ['UTF-16 (big-endian)', 0xfe, 0xff],
]

/** The share of units, of those of UTF-16, that begin or end with a zero where a text has any syntax. */
const SHARE = 0.1

/** The name of the Unicode encoding, other than UTF-8, that bytes are in; `null` where they are in none. */
export function unicodeName(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, i) => bytes[i] === byte))
  return marked ? marked[0] : unmarkedName(bytes)
}

/** Without a mark, zeros tell: Latin letters, spaces and line ends have one in each of their units. */
function unmarkedName(bytes: Uint8Array): string | null {
  const zeros: [even: number, odd: number] = [0, 0]
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1
  const [even, odd] = zeros
  const enough = (bytes.length / 2) * SHARE
  if (odd > enough && odd > even * 10) return 'UTF-16 (little-endian)'
  return even > enough && even > odd * 10 ? 'UTF-16 (big-endian)' : null
}
