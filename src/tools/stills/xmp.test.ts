import { describe, expect, it } from 'vitest'
import { packetOf, readPicture } from '../../apps/verify/index.ts'
import { withXmp } from './xmp.ts'

/** The smallest pictures there are, of one px: lossy and lossless. */
const LOSSY = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64')
const LOSSLESS = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64')

/** A JPEG picture's beginning: start, an application's segment, a table, end. */
const JPEG = Buffer.from('ffd8ffe000044a46ffdb0004abcdffd9', 'hex')

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

  it('is refused where it is too long for JPEG, and where the bytes are no picture', () => {
    expect(() => withXmp(JPEG, 'x'.repeat(70_000))).toThrow('too long')
    expect(() => withXmp(Buffer.from('GIF89a______'), packetOf(SAID))).toThrow('neither')
  })

  it('is not there in a picture that has none', () => {
    expect(readPicture(LOSSY)).toBeNull()
  })
})
