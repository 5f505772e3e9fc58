/** A point on the plate, in plate units. */
export type Spot = readonly [number, number]

/** Takes a place in metres (right of, above and before the eye) and gives its point on the plate. */
export type Lens = (x: number, y: number, z: number) => Spot

/**
 * A pinhole camera with a level horizon.
 * @param centre where its axis meets the plate
 * @param focal focal length in plate units
 * @param yaw how far it is turned to the right, in degrees
 */
export function lens(centre: Spot, focal: number, yaw = 0): Lens {
  const sin = Math.sin((yaw * Math.PI) / 180)
  const cos = Math.cos((yaw * Math.PI) / 180)
  return (x, y, z) => {
    const depth = z * cos + x * sin
    return [centre[0] + (focal * (x * cos - z * sin)) / depth, centre[1] - (focal * y) / depth]
  }
}

/** Path data of one straight-edged outline, relative and in whole units. */
function ring(spots: readonly Spot[]): string {
  let [px, py] = [0, 0]
  const steps = spots.map(([x, y], i) => {
    const [rx, ry] = [Math.round(x), Math.round(y)]
    const step = `${i ? 'l' : 'M'}${rx - px} ${ry - py}`
    ;[px, py] = [rx, ry]
    return step
  })
  return `${steps.join('').replaceAll(' -', '-')}z`
}

/** Straight-edged shapes of one tone in one path: far smaller than one element each. */
export function facets(fill: string, rings: readonly (readonly Spot[])[]): string {
  return `<path fill="${fill}" d="${rings.map(ring).join('')}"/>`
}

/** Numbers from 0 to 1 that are the same on every run, so that the art can be made again. */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
