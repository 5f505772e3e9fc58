import { crc32 } from 'node:zlib'

/** What a PNG file begins with (PNG 3, 5.2). */
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')
/** A chunk's length, name and checksum, in bytes. */
const AROUND = 12

/**
 * What international text begins with that is an XMP packet: its keyword, uncompressed, in no language
 * (PNG 3, 11.3.3.4; XMP specification part 3, 1.1.5).
 */
const NAMED = Buffer.from('XML:com.adobe.xmp\0\0\0\0\0', 'latin1')

/** Whether the bytes begin as a PNG picture does. */
export const isPng = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(SIGNATURE)

/** A PNG picture with an XMP packet behind its header, in place of an older one. */
export function pngWithXmp(png: Buffer, packet: string): Buffer {
  const [header, ...rest] = chunksOf(png).filter((chunk) => !isXmp(chunk))
  const body = Buffer.concat([Buffer.from('iTXt', 'latin1'), NAMED, Buffer.from(packet, 'utf8')])
  const text = Buffer.alloc(body.length + 8)
  text.writeUInt32BE(body.length - 4, 0)
  body.copy(text, 4)
  text.writeUInt32BE(crc32(body), body.length + 4)
  return Buffer.concat([SIGNATURE, ...(header ? [header] : []), text, ...rest])
}

/** The chunks of a picture, each with its length and checksum. */
function chunksOf(png: Buffer): Buffer[] {
  const chunks: Buffer[] = []
  for (let at = SIGNATURE.length; at + AROUND <= png.length; ) {
    const end = at + AROUND + png.readUInt32BE(at)
    chunks.push(png.subarray(at, end))
    at = end
  }
  return chunks
}

const isXmp = (chunk: Buffer): boolean =>
  chunk.toString('latin1', 4, 8) === 'iTXt' && chunk.subarray(8, 8 + NAMED.length).equals(NAMED)
