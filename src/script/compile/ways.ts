/** A way from the beginning: how many lines it takes, and the choices by their place in the offer. */
export interface Way {
  readonly distance: number
  readonly indices: readonly number[]
}

/** Fewer lines first; of equal ways, the one with the lower choice at the first difference. */
export function isNearer(a: Way, b: Way): boolean {
  if (a.distance !== b.distance) return a.distance < b.distance
  for (const [i, index] of a.indices.entries()) {
    const other = b.indices[i]
    if (other === undefined) return false
    if (index !== other) return index < other
  }
  return a.indices.length < b.indices.length
}

/** Takes the nearest of what waits out of it; `undefined` when nothing does. */
export function takeNearest<W extends Way>(waiting: W[]): W | undefined {
  let best = 0
  for (let i = 1; i < waiting.length; i += 1) {
    const [way, nearest] = [waiting[i], waiting[best]]
    if (way && nearest && isNearer(way, nearest)) best = i
  }
  return waiting.splice(best, 1)[0]
}
