import { inflateSync } from 'node:zlib'
import type { Bitmap } from '../../src/stage/measure.ts'

/**
 * Reads a screenshot: PNG as Chromium writes it (8 bits a channel, RGB or RGBA, not interlaced).
 * Throws on any other.
 * @returns RGBA, rows from the top. (PNG specification, third edition, sections 9 and 11.)
 */
export function readPng(file: Buffer): Bitmap {
  const width = file.readUInt32BE(16)
  const height = file.readUInt32BE(20)
  const [depth, colour, , , interlaced] = file.subarray(24, 29)
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlaced !== 0)
    throw new Error('not a screenshot’s kind of PNG')
  const channels = colour === 6 ? 4 : 3
  const rows = unfiltered(inflateSync(Buffer.concat(dataOf(file))), width, height, channels)
  const data = new Uint8Array(width * height * 4).fill(255)
  for (let i = 0; i < width * height; i += 1)
    for (let c = 0; c < channels; c += 1) data[i * 4 + c] = rows[i * channels + c] ?? 0
  return { width, height, data }
}

function dataOf(file: Buffer): Buffer[] {
  const parts: Buffer[] = []
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    const kind = file.toString('latin1', at + 4, at + 8)
    if (kind === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  return parts
}

/** Undoes the filter of each row: a byte is told by its difference from its neighbours. */
function unfiltered(raw: Buffer, width: number, height: number, channels: number): Uint8Array {
  const stride = width * channels
  const out = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x
      const left = x < channels ? 0 : (out[at - channels] ?? 0)
      const above = y === 0 ? 0 : (out[at - stride] ?? 0)
      const corner = x < channels || y === 0 ? 0 : (out[at - stride - channels] ?? 0)
      out[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + foretold(filter, left, above, corner)
    }
  }
  return out
}

function foretold(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  return filter === 4 ? nearest(left, above, corner) : 0
}

function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const off = [left, above, corner].map((value) => Math.abs(guess - value))
  const [a = 0, b = 0, c = 0] = off
  if (a <= b && a <= c) return left
  return b <= c ? above : corner
}
