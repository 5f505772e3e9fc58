import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { packetOf, readPicture } from '../../apps/verify/index.ts'
import { withXmp } from './xmp.ts'

/** The smallest pictures there are, of one px: lossy and lossless. */
const LOSSY = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64')
const LOSSLESS = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64')

/** A JPEG picture's beginning: start, an application's segment, a table, end. */
const JPEG = Buffer.from('ffd8ffe000044a46ffdb0004abcdffd9', 'hex')

/** The smallest PNG picture, of one px. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
)

/** A PNG picture's chunks by their names, each held against its checksum. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length; ) {
    const size = png.readUInt32BE(at)
    const named = png.subarray(at + 4, at + 8 + size)
    expect(png.readUInt32BE(at + 8 + size)).toBe(crc32(named))
    chunks.set(named.toString('latin1', 0, 4), named.subarray(4))
    at += 12 + size
  }
  return chunks
}

const SAID = { digest: 'ab'.repeat(32), line: 'no-rockets', description: 'He said “no” & <left>.' }

describe('a picture’s metadata', () => {
  it.each([
    ['lossy', LOSSY],
    ['lossless', LOSSLESS],
  ])('is written into a %s picture, and read from it', (_, webp) => {
    const marked = withXmp(webp, packetOf(SAID))
    expect(readPicture(marked)).toEqual(SAID)
    expect(marked.readUInt32LE(4)).toBe(marked.length - 8)
    expect(marked.toString('latin1', 12, 16)).toBe('VP8X')
    expect([marked.readUIntLE(24, 3), marked.readUIntLE(27, 3)]).toEqual([0, 0])
  })

  it('is written in place of what was there', () => {
    const once = withXmp(LOSSY, packetOf({ ...SAID, line: 'another' }))
    expect(withXmp(once, packetOf(SAID))).toEqual(withXmp(LOSSY, packetOf(SAID)))
  })

  it('is written into a JPEG picture, in place of what was there, and read from it', () => {
    const marked = withXmp(JPEG, packetOf(SAID))
    expect(readPicture(marked)).toEqual(SAID)
    expect(withXmp(marked, packetOf(SAID))).toEqual(marked)
    expect(marked.subarray(0, 4).toString('hex')).toBe('ffd8ffe1')
    // All that was in the picture is in it still, in its order.
    const after = 4 + marked.readUInt16BE(4) - 2 + 2
    expect(marked.subarray(after)).toEqual(JPEG.subarray(2))
  })

  it('is written into a PNG picture, as international text under XMP’s name, and read from it', () => {
    const marked = withXmp(PNG, packetOf(SAID))
    expect(readPicture(marked)).toEqual(SAID)
    const chunks = chunksOf(marked)
    expect([...chunks.keys()]).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND'])
    expect(chunks.get('iTXt')?.toString('utf8')).toBe(
      `XML:com.adobe.xmp\0\0\0\0\0${packetOf(SAID)}`,
    )
    const again = withXmp(withXmp(PNG, packetOf({ ...SAID, line: 'another' })), packetOf(SAID))
    expect(again, 'in place of what was there').toEqual(marked)
  })

  it('is refused where it is too long for JPEG, and where the bytes are no picture', () => {
    expect(() => withXmp(JPEG, 'x'.repeat(70_000))).toThrow('too long')
    expect(() => withXmp(Buffer.from('GIF89a______'), packetOf(SAID))).toThrow('neither')
  })

  it('is not there in a picture that has none', () => {
    expect(readPicture(LOSSY)).toBeNull()
  })
})
