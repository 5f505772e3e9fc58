import type { Place } from '../place.ts'
import type { Work } from '../work.ts'

/** How many lines of the way a save keeps: what an edit takes away at once is less. */
export const TRAIL = 400

/**
 * The ids of the lines that led to a place, without its own: a list for every stretch between two
 * choices, the last up to the place. At most `TRAIL` lines, the latest.
 */
export function trailAt({ script }: Work, place: Place): string[][] {
  const trail: string[][] = []
  let budget = TRAIL
  for (let taken = place.choices.length; taken >= 0 && budget > 0; taken -= 1) {
    const choices = place.choices.slice(0, taken)
    const length = script.length(choices)
    const end = taken === place.choices.length ? place.index : length.ok ? length.value : 0
    const start = Math.max(0, end - budget)
    trail.unshift(
      Array.from({ length: end - start }, (_, i) => {
        const step = script.step(choices, start + i)
        return step.ok && step.value ? step.value.id : ''
      }),
    )
    budget -= end - start
  }
  return trail
}
