/**
 * Chance that is the same on every machine, so that one state always draws one picture.
 * The generator is Tommy Ettinger's mulberry32 (public domain).
 * @param seed any text.
 * @returns a function giving the next number, 0 to 1.
 */
export function chance(seed: string): () => number {
  let state = 2166136261
  for (const character of seed) {
    // FNV-1a, 32 bits.
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619)
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Side of the grain tile, in texels. */
export const GRAIN_SIZE = 256

/**
 * One tile of paper and ink, as RGBA bytes: red is fine grain, green is fibre a few texels long,
 * blue is the slow unevenness of an inked roller, alpha is solid.
 */
export function grainTile(): Uint8Array {
  const fine = field('fine grain')
  const fibre = smooth(field('fibre'), 2)
  const roller = smooth(field('roller'), 14)
  const tile = new Uint8Array(GRAIN_SIZE * GRAIN_SIZE * 4)
  for (let i = 0; i < fine.length; i++) {
    tile[i * 4] = (fine[i] ?? 0) * 255
    tile[i * 4 + 1] = (fibre[i] ?? 0) * 255
    tile[i * 4 + 2] = (roller[i] ?? 0) * 255
    tile[i * 4 + 3] = 255
  }
  return tile
}

function field(seed: string): Float32Array {
  const next = chance(seed)
  return Float32Array.from({ length: GRAIN_SIZE * GRAIN_SIZE }, next)
}

/** A box blur that wraps round, twice for a soft fall, stretched to the full range again. */
function smooth(values: Float32Array, radius: number): Float32Array {
  let out = values
  for (let pass = 0; pass < 2; pass++) {
    out = blurAlong(blurAlong(out, radius, 1, GRAIN_SIZE), radius, GRAIN_SIZE, 1)
  }
  let least = 1
  let most = 0
  for (const v of out) {
    least = Math.min(least, v)
    most = Math.max(most, v)
  }
  return out.map((v) => (v - least) / (most - least))
}

/** @param step texels between neighbours along a line; @param next texels between lines. */
function blurAlong(values: Float32Array, radius: number, step: number, next: number): Float32Array {
  const out = new Float32Array(values.length)
  const wrap = (i: number) => (i + GRAIN_SIZE) % GRAIN_SIZE
  for (let line = 0; line < GRAIN_SIZE; line++) {
    let sum = 0
    for (let i = -radius; i <= radius; i++) sum += values[line * next + wrap(i) * step] ?? 0
    for (let i = 0; i < GRAIN_SIZE; i++) {
      out[line * next + i * step] = sum / (2 * radius + 1)
      sum += values[line * next + wrap(i + radius + 1) * step] ?? 0
      sum -= values[line * next + wrap(i - radius) * step] ?? 0
    }
  }
  return out
}
