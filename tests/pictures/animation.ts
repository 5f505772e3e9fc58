/** One picture of an animation: a WebP of one frame, and how long it stands, in ms. */
export interface Frame {
  readonly webp: Buffer
  readonly lasts: number
}

/**
 * Puts single WebP pictures of one size together as an animation that loops for ever. (WebP container
 * specification: RIFF chunks, sizes little-endian, of even length.)
 * @throws Error where a picture holds no lossy image.
 */
export function animationOf(frames: readonly Frame[], width: number, height: number): Buffer {
  const extended = Buffer.alloc(10)
  extended.writeUInt8(ANIMATED, 0)
  extended.writeUIntLE(width - 1, 4, 3)
  extended.writeUIntLE(height - 1, 7, 3)
  // No background, and no end to the loop.
  const parts = [chunk('VP8X', extended), chunk('ANIM', Buffer.alloc(6))]
  for (const { webp, lasts } of frames) {
    const head = Buffer.alloc(16)
    head.writeUIntLE(width - 1, 6, 3)
    head.writeUIntLE(height - 1, 9, 3)
    head.writeUIntLE(Math.round(lasts), 12, 3)
    head.writeUInt8(COVERS, 15)
    parts.push(chunk('ANMF', Buffer.concat([head, imageIn(webp)])))
  }
  return chunk('RIFF', Buffer.concat([Buffer.from('WEBP'), ...parts]))
}

const ANIMATED = 0b10
/** A frame lies over the one before it, unmixed. */
const COVERS = 0b10

function chunk(name: string, body: Buffer): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32LE(body.length)
  const pad = Buffer.alloc(body.length % 2)
  return Buffer.concat([Buffer.from(name), size, body, pad])
}

/** The chunk of a single picture that holds its image, whole. */
function imageIn(webp: Buffer): Buffer {
  for (let at = 12; at + 8 <= webp.length; ) {
    const size = webp.readUInt32LE(at + 4)
    const end = at + 8 + size + (size % 2)
    if (webp.toString('latin1', at, at + 4) === 'VP8 ') return webp.subarray(at, end)
    at = end
  }
  throw new Error('This WebP holds no lossy image.')
}
