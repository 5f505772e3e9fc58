import type { Grading, Story } from '../reconstruction/index.ts'

/** The parties of a line, sorted by what their grades say, each by name in the story's order. */
export interface Sides {
  readonly full: readonly string[]
  readonly partial: readonly string[]
  readonly divided: readonly string[]
  readonly against: readonly string[]
  readonly none: readonly string[]
}

/** Sorts the parties of a line by grade. A divided party is told apart from a partial one. */
export function sidesOf(grading: Grading, story: Pick<Story, 'parties'>): Sides {
  const named = Object.entries(grading.parties).map(([id, { grade, divided }]) => ({
    name: story.parties[id]?.name ?? id,
    as: divided ? 'divided' : grade,
  }))
  const at = (as: keyof Sides) => named.filter((one) => one.as === as).map((one) => one.name)
  return {
    full: at('full'),
    partial: at('partial'),
    divided: at('divided'),
    against: at('against'),
    none: at('none'),
  }
}
