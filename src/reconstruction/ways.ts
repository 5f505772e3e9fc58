import * as v from 'valibot'
import { entryOf } from './lookup.ts'

/**
 * The choices of all shortest walks, as a tree: beside each choice stands the place of the one before
 * it, or -1. Written out walk by walk they would grow with the square of a story's length.
 */
export const WaysSchema = v.strictObject({
  choices: v.array(v.string()),
  before: v.array(v.number()),
})

/** From line id to the place of the last choice of its walk; -1 where none comes before it. */
export const PathsSchema = v.record(v.string(), v.number())

/** The walks of a bundle. */
export interface Walks {
  readonly ways: v.InferOutput<typeof WaysSchema>
  readonly paths: Record<string, number>
}

/**
 * The choices of the shortest walk to a line, the first one first; `undefined` when none leads there.
 * Ends in any data: a choice comes after one that stands before it in the tree, or after none.
 */
export function wayTo({ ways, paths }: Walks, line: string): string[] | undefined {
  let at = entryOf(paths, line)
  if (at === undefined) return undefined
  const way: string[] = []
  for (let choice = ways.choices[at]; choice !== undefined; choice = ways.choices[at]) {
    way.push(choice)
    const before: number = ways.before[at] ?? -1
    at = before < at ? before : -1
  }
  return way.reverse()
}

/** The tree of the walks to lines. @param lines each with the choices that lead to it. */
export function walksOf(
  lines: Iterable<{ readonly id: string; readonly choices: readonly string[] }>,
): Walks {
  const ways: Walks['ways'] = { choices: [], before: [] }
  const known = new Map<string, number>()
  const after = (before: number, choice: string): number => {
    const name = JSON.stringify([before, choice])
    const there = known.get(name)
    if (there !== undefined) return there
    ways.before.push(before)
    const at = ways.choices.push(choice) - 1
    known.set(name, at)
    return at
  }
  const ends = [...lines].map(({ id, choices }) => [id, choices.reduce(after, -1)])
  return { ways, paths: Object.fromEntries(ends) }
}
