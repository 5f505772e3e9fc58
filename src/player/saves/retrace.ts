import { fail, ok, type Result } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { goOnOf, type Place, stepAt } from '../place.ts'
import type { PlayFault, Work } from '../work.ts'

/** A line that comes more often than this, with none of the way's choices taken between: a circle. */
const ROUNDS = 100

/**
 * Walks a way again through a story that has changed: choices that are no more offered are left out,
 * and where a new choice has come between, the walk goes on. Gives the last visit to the line while
 * choices are left, or the first after them. Errors when it does not come.
 */
export function retrace(
  work: Work,
  choices: readonly string[],
  line: string,
): Result<Place, PlayFault> {
  let place: Place = { choices: [], index: 0 }
  let left = choices
  let visited: Place | null = null
  const rounds = new Map<string, number>()
  for (;;) {
    const step = stepAt(work, place)
    if (!step.ok) break
    const round = (rounds.get(step.value.id) ?? 0) + 1
    if (round > ROUNDS) break
    rounds.set(step.value.id, round)
    if (step.value.id === line) visited = place
    if (visited && left.length === 0) break
    const { choices: offered } = step.value
    const ids = new Set(offered.map(({ id }) => id))
    const at = left.findIndex((choice) => ids.has(choice))
    const taken = at === -1 ? goOnOf(step.value)?.id : left[at]
    if (offered.length === 0) place = { choices: place.choices, index: place.index + 1 }
    else if (taken === undefined) break
    else place = { choices: [...place.choices, taken], index: 0 }
    if (at === -1) continue
    left = left.slice(at + 1)
    rounds.clear()
  }
  return visited ? ok(visited) : fail(words.playFaults.noSuchLine(line))
}
