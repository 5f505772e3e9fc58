import { next, type Place, stepAt } from './place.ts'
import type { Work } from './work.ts'

/**
 * The first place ahead whose line was not read yet, or where the reader has to choose, or the end:
 * whichever comes first. The same place where nothing can be skipped.
 */
export function skipRead(work: Work, from: Place, read: ReadonlySet<string>): Place {
  const passed = new Set<string>()
  for (let place = from; ; ) {
    const on = next(work, place)
    if (!on.ok || on.value === place) return place
    place = on.value
    const step = stepAt(work, place)
    if (!step.ok || !read.has(step.value.id)) return place
    // Some stories go in a circle: once round is enough.
    const here = `${step.value.id} ${step.value.choices.map(({ id }) => id).join(' ')}`
    if (passed.has(here)) return from
    passed.add(here)
  }
}
