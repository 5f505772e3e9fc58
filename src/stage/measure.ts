import type { Box, Size } from './layout.ts'

/** Lines are read this far apart, in px. */
const BETWEEN = 3

/** A drawing's own edges make waves that grow with their length, by about this power of it. */
const DRAWN = 1.5

/** RGBA bytes, rows from the top. */
export interface Bitmap extends Size {
  readonly data: ArrayLike<number>
}

/** What was found of a screen in a picture. */
export interface ScreenReading {
  /** Distance between two rows of dots, in px of the bitmap. */
  readonly period: number
  /** 0 to 1: how much of what varies in the picture varies at this period. */
  readonly strength: number
}

/** Side of the pieces that are looked at, in px: long enough for several of the largest cells. */
const LENGTH = 256

/**
 * Finds the screen that a part of a picture is printed with, by the strongest wave across it along
 * the screen's own direction. The edges of the drawing beneath make waves too, the longer the
 * stronger: that is allowed for.
 * @param part of the bitmap, in its px.
 * @param angle of the screen, in degrees.
 * @param range shortest and longest period that is looked for, in px.
 * @returns `null` where the part is too small or nothing varies.
 */
export function readScreen(
  bitmap: Bitmap,
  part: Box,
  angle: number,
  range: readonly [number, number],
): ScreenReading | null {
  const length = Math.min(LENGTH, Math.floor(Math.min(part.width, part.height) * 0.7))
  if (length < range[1] * 2) return null
  const profiles = strips(bitmap, part, angle, length)
  let best = { period: 0, power: 0, weight: 0 }
  // Steps in proportion: a wave of n px is told from its neighbours by about n² / length.
  for (let period = range[0]; period <= range[1]; period *= 1.01) {
    const power = powerAt(profiles, period)
    const weight = power / period ** DRAWN
    if (weight > best.weight) best = { period, power, weight }
  }
  const whole = mean(profiles.map((profile) => mean(profile.map((v) => v * v))))
  if (whole < 1e-6) return null
  return { period: best.period, strength: Math.min(1, best.power / whole) }
}

/** Lines of brightness along the screen's direction, side by side, without their slow part. */
function strips(bitmap: Bitmap, part: Box, angle: number, length: number): number[][] {
  const cos = Math.cos((angle * Math.PI) / 180)
  const sin = Math.sin((angle * Math.PI) / 180)
  const middle = { x: part.x + part.width / 2, y: part.y + part.height / 2 }
  const half = length / 2
  const out: number[][] = []
  for (let across = -half; across < half; across += BETWEEN) {
    const line: number[] = []
    for (let along = -half; along < half; along += 1) {
      const x = middle.x + along * cos - across * sin
      const y = middle.y + along * sin + across * cos
      line.push(brightness(bitmap, x, y))
    }
    out.push(windowed(withoutMean(line)))
  }
  return out
}

/** Brightness 0 to 1 between four pixels. */
function brightness(bitmap: Bitmap, x: number, y: number): number {
  const left = Math.floor(x)
  const top = Math.floor(y)
  const u = x - left
  const v = y - top
  const above = pixel(bitmap, left, top) * (1 - u) + pixel(bitmap, left + 1, top) * u
  const below = pixel(bitmap, left, top + 1) * (1 - u) + pixel(bitmap, left + 1, top + 1) * u
  return above * (1 - v) + below * v
}

function pixel({ data, width, height }: Bitmap, x: number, y: number): number {
  const column = Math.min(width - 1, Math.max(0, x))
  const row = Math.min(height - 1, Math.max(0, y))
  const at = (row * width + column) * 4
  return ((data[at] ?? 0) * 0.3 + (data[at + 1] ?? 0) * 0.59 + (data[at + 2] ?? 0) * 0.11) / 255
}

function withoutMean(line: readonly number[]): number[] {
  const level = mean(line)
  return line.map((value) => value - level)
}

/** Fades a line in and out (von Hann), so that its ends do not look like a wave. */
function windowed(line: readonly number[]): number[] {
  return line.map((v, i) => v * Math.sin((Math.PI * (i + 0.5)) / line.length) ** 2)
}

/** How strong one wave is in lines of one length, in the mean (a single term of Fourier's sum). */
function powerAt(lines: readonly (readonly number[])[], period: number): number {
  const length = lines[0]?.length ?? 1
  const turns = Array.from({ length }, (_, i) => (2 * Math.PI * i) / period)
  const cosines = turns.map(Math.cos)
  const sines = turns.map(Math.sin)
  let sum = 0
  for (const line of lines) {
    let re = 0
    let im = 0
    for (let i = 0; i < length; i++) {
      re += (line[i] ?? 0) * (cosines[i] ?? 0)
      im += (line[i] ?? 0) * (sines[i] ?? 0)
    }
    sum += re * re + im * im
  }
  return (2 * sum) / (lines.length * length * length)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

/**
 * How many different colours a part shows, counted coarsely (four bits a channel). An empty or
 * lost plate shows one or two.
 */
export function coloursIn(bitmap: Bitmap, part: Box): number {
  const seen = new Set<number>()
  for (let y = Math.floor(part.y); y < part.y + part.height; y++) {
    for (let x = Math.floor(part.x); x < part.x + part.width; x++) {
      const at = (y * bitmap.width + x) * 4
      const { data } = bitmap
      seen.add(
        ((data[at] ?? 0) >> 4) * 256 + ((data[at + 1] ?? 0) >> 4) * 16 + ((data[at + 2] ?? 0) >> 4),
      )
    }
  }
  return seen.size
}
