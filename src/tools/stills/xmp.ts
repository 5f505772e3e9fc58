import { isJpeg, jpegWithXmp } from './xmp-jpeg.ts'
import { isPng, pngWithXmp } from './xmp-png.ts'

/** A chunk of a WebP file (RFC 9649): its four letters, and what is in it. */
interface Chunk {
  readonly name: string
  readonly body: Buffer
}

const XMP = 'XMP '
/** The bit of the VP8X chunk that says that an XMP chunk follows. */
const HAS_XMP = 0x04

/**
 * A WebP, JPEG or PNG picture with an XMP packet in it, in place of an older one. Throws where the bytes
 * are none of these: it is this build that made them.
 */
export function withXmp(picture: Buffer, packet: string): Buffer {
  if (isPng(picture)) return pngWithXmp(picture, packet)
  return isJpeg(picture) ? jpegWithXmp(picture, packet) : webpWithXmp(picture, packet)
}

function webpWithXmp(webp: Buffer, packet: string): Buffer {
  const chunks = chunksOf(webp).filter(({ name }) => name !== XMP)
  const head = chunks.find(({ name }) => name === 'VP8X') ?? { name: 'VP8X', body: headOf(chunks) }
  const marked = Buffer.from(head.body)
  marked.writeUInt8(marked.readUInt8(0) | HAS_XMP, 0)
  return riffOf([
    { name: 'VP8X', body: marked },
    ...chunks.filter(({ name }) => name !== 'VP8X'),
    { name: XMP, body: Buffer.from(packet, 'utf8') },
  ])
}

function chunksOf(webp: Buffer): Chunk[] {
  if (webp.toString('latin1', 0, 4) !== 'RIFF' || webp.toString('latin1', 8, 12) !== 'WEBP')
    throw new Error('a picture to ship is neither WebP nor JPEG nor PNG')
  const chunks: Chunk[] = []
  for (let at = 12; at + 8 <= webp.length; ) {
    const size = webp.readUInt32LE(at + 4)
    chunks.push({
      name: webp.toString('latin1', at, at + 4),
      body: webp.subarray(at + 8, at + 8 + size),
    })
    // A chunk of odd size is filled up by a byte.
    at += 8 + size + (size % 2)
  }
  return chunks
}

/** The VP8X chunk of a picture that had none: no flags, and its size in px. */
function headOf(chunks: readonly Chunk[]): Buffer {
  const { width, height, alpha } = sizeOf(chunks)
  const head = Buffer.alloc(10)
  head.writeUInt8(alpha ? 0x10 : 0, 0)
  head.writeUIntLE(width - 1, 4, 3)
  head.writeUIntLE(height - 1, 7, 3)
  return head
}

/** Its size, from the frame's own header: lossy (RFC 6386, 9.1) or lossless (RFC 9649, 3.4). */
function sizeOf(chunks: readonly Chunk[]): { width: number; height: number; alpha: boolean } {
  const lossy = chunks.find(({ name }) => name === 'VP8 ')?.body
  if (lossy)
    return {
      width: lossy.readUInt16LE(6) & 0x3fff,
      height: lossy.readUInt16LE(8) & 0x3fff,
      alpha: false,
    }
  const lossless = chunks.find(({ name }) => name === 'VP8L')?.body
  if (!lossless) throw new Error('a picture to ship has no frame')
  const bits = lossless.readUInt32LE(1)
  return {
    width: (bits & 0x3fff) + 1,
    height: ((bits >>> 14) & 0x3fff) + 1,
    alpha: ((bits >>> 28) & 1) === 1,
  }
}

function riffOf(chunks: readonly Chunk[]): Buffer {
  const parts = chunks.map(({ name, body }) => {
    const head = Buffer.alloc(8)
    head.write(name, 'latin1')
    head.writeUInt32LE(body.length, 4)
    return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
  })
  const content = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...parts])
  const riff = Buffer.alloc(8)
  riff.write('RIFF', 'latin1')
  riff.writeUInt32LE(content.length, 4)
  return Buffer.concat([riff, content])
}
