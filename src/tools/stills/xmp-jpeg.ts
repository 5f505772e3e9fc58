/** Markers of a JPEG file (ITU T.81, table B.1): its start, and the segment that XMP stands in. */
const START = 0xffd8
const APP1 = 0xffe1
/** What such a segment begins with (XMP specification part 3, 1.1.3). */
const NAMED = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1')
/** A segment's length, which counts itself, is two bytes long. */
const LONGEST = 0xffff

/** Whether the bytes begin as a JPEG picture does. */
export const isJpeg = (bytes: Buffer): boolean =>
  bytes.length > 4 && bytes.readUInt16BE(0) === START

/**
 * A JPEG picture with an XMP packet behind its start, in place of an older one. Throws where the packet
 * is longer than one segment holds.
 */
export function jpegWithXmp(jpeg: Buffer, packet: string): Buffer {
  const body = Buffer.concat([NAMED, Buffer.from(packet, 'utf8')])
  if (body.length + 2 > LONGEST) throw new Error('the metadata of a picture is too long for JPEG')
  const head = Buffer.alloc(4)
  head.writeUInt16BE(APP1, 0)
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, body, withoutXmp(jpeg.subarray(2))])
}

/** The segments after the start without one that holds XMP; these stand before the picture's own. */
function withoutXmp(rest: Buffer): Buffer {
  const kept: Buffer[] = []
  let at = 0
  while (isApp(rest, at)) {
    const end = at + 2 + rest.readUInt16BE(at + 2)
    const segment = rest.subarray(at, end)
    if (!segment.subarray(4).subarray(0, NAMED.length).equals(NAMED)) kept.push(segment)
    at = end
  }
  return Buffer.concat([...kept, rest.subarray(at)])
}

/** Whether a segment of an application stands there. */
const isApp = (bytes: Buffer, at: number): boolean =>
  at + 4 <= bytes.length && (bytes.readUInt16BE(at) & 0xfff0) === 0xffe0
