import { type Fault, fault, type Place, topOf } from '../../diagnostic.ts'
import { growthText, triedText } from '../../limit.ts'
import { placeOf, wordsAt } from '../../lines.ts'
import { unreachedLines } from '../../reached.ts'
import { error } from '../../rule.ts'

/** R316: where a script has more paths than are tried, each line and an end are reached all the same. */
export const notAllTried = error('R316', (draft) => {
  const { exploration, script } = draft
  if (!exploration?.limit || exploration.faults.length > 0) return []
  const { limit, ends, trapped } = exploration
  const missed = (at: Place, what: string): Fault =>
    fault(
      at,
      `${triedText(limit)}, ${what}${growthText(limit)}`,
      'Let choices come together again sooner, and count in fewer variables.',
    )
  const lines = unreachedLines(draft)
  const [first] = lines
  if (first) return [missed(wordsAt(first), notReached(lines.map(({ id }) => id?.value ?? '')))]
  if (!ends) return [missed(topOf(script.main ?? ''), 'no path came to an end')]
  return trapped.slice(0, 1).map((id) => missed(placeOf(draft, id), noWayOut(trapped)))
})

const notReached = ([first = '', ...others]: readonly string[]): string =>
  others.length === 0
    ? `the line "${first}" was not reached`
    : `the line "${first}" and ${others.length} more were not reached`

const noWayOut = ([first = '', ...others]: readonly string[]): string =>
  `no way was found from the choices after "${first}"${
    others.length === 0 ? '' : ` and ${others.length} more lines`
  } to an end`
