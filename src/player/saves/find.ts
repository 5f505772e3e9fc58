import { entryOf } from '../../reconstruction/index.ts'
import { BEGINNING, findLine, goTo, type Place } from '../place.ts'
import type { Position } from '../position.ts'
import { viewAt } from '../view.ts'
import type { Work } from '../work.ts'
import { retrace } from './retrace.ts'
import type { Save } from './save.ts'

/** Where a save leads in the story as it is now. */
export interface Found {
  readonly place: Place
  /** The id of the line that was saved, where it is gone and the place is one before it. */
  readonly gone: string | null
}

/**
 * Finds a saved place again: the same line if it lives; else the last line before it, on the way
 * that was walked, that lives; else the beginning. Never a line of another way.
 */
export function findPlace(work: Work, save: Pick<Save, 'position' | 'trail'>): Found {
  const same = placeOfLine(work, save.position)
  if (same) return { place: same, gone: null }
  const gone = save.position.line
  for (const before of positionsBefore(work, save)) {
    const place = placeOfLine(work, before)
    if (place) return { place, gone }
  }
  return { place: BEGINNING, gone }
}

/**
 * A line that lives: on the way that was walked, on that way as far as it still leads there, or by
 * the shortest. `null` where no way leads to it, or it has no sourcing.
 */
function placeOfLine(work: Work, { line, choices, round }: Position): Place | null {
  const ways = [
    () => findLine(work, choices, line, round),
    () => findLine(work, choices, line, 0),
    () => retrace(work, choices, line),
    () => goTo(work, line),
  ]
  for (const way of ways) {
    const place = way()
    if (place.ok && viewAt(work, place.value).ok) return place.value
    // Where no way leads there at all, the longer searches are spared.
    if (entryOf(work.bundle.paths, line) === undefined) return null
  }
  return null
}

/** The positions before a saved one, the latest first. */
function* positionsBefore(
  work: Work,
  { position, trail }: Pick<Save, 'position' | 'trail'>,
): Generator<Position> {
  if (trail.length === 0) yield* offersBefore(work, position)
  for (const [ago, lines] of [...trail].reverse().entries()) {
    const choices = position.choices.slice(0, position.choices.length - ago)
    for (const [at, line] of [...lines.entries()].reverse()) {
      const round = lines.slice(0, at).filter((other) => other === line).length
      yield { line, choices, round }
    }
  }
}

/** For a save without a trail: the lines at which its choices were taken, as they stand now. */
function* offersBefore({ script }: Work, { choices }: Position): Generator<Position> {
  for (let taken = choices.length - 1; taken >= 0; taken -= 1) {
    const way = choices.slice(0, taken)
    const length = script.length(way)
    const step = length.ok ? script.step(way, length.value - 1) : null
    const offered = step?.ok ? step.value : null
    if (offered?.choices.some(({ id }) => id === choices[taken]))
      yield { line: offered.id, choices: way, round: offered.round }
  }
}
