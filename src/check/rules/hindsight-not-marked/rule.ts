import { toldIn } from '../../../reconstruction/index.ts'
import { fault } from '../../diagnostic.ts'
import { linesOf, sceneOf, wordsAt } from '../../lines.ts'
import { ownOf } from '../../names.ts'
import { error } from '../../rule.ts'

const MONTHS =
  'january february march april may june july august september october november december'.split(' ')
const MONTH = MONTHS.join('|')
// 24 February 2022, February 2022; February 24, 2022; 2022-02-24.
const DAY_FIRST = new RegExp(`\\b(?:(\\d{1,2})\\s+)?(${MONTH})\\s+(\\d{4})\\b`, 'gi')
const MONTH_FIRST = new RegExp(`\\b(${MONTH})\\s+(\\d{1,2}),?\\s+(\\d{4})\\b`, 'gi')
const DIGITS = /\b\d{4}-\d{2}-\d{2}\b/g

/** R704: what came after the author, or the last of the records, was written stands in a scene of hindsight. */
export const hindsightNotMarked = error('R704', (draft) => {
  const { story, sources } = draft
  if (!story) return []
  const dates = toldIn(story).flatMap((id) => sources.fitting.get(id)?.issued ?? [])
  const written = dates.sort().at(-1)
  if (!written) return []
  const who = story.author ? 'the author wrote' : 'the last record was written'
  return linesOf(draft, 'narration').flatMap(({ line, id }) => {
    const scene = sceneOf(draft, id)
    if (scene === null || ownOf(story.scenes, scene)?.hindsight) return []
    const later = datesIn(line.text).find((date) => date > written)
    if (later === undefined) return []
    return [
      fault(
        wordsAt(line),
        `"${id}" tells of ${later}, after ${who} (${written}), in a scene without hindsight`,
        'Move it into a scene with hindsight: true.',
      ),
    ]
  })
})

/** The dates of an English text as `YYYY-MM-DD`; the first of a month where no day is named. */
const datesIn = (text: string): string[] => [
  ...[...text.matchAll(DAY_FIRST)].map(([, day, month, year]) => dateOf(year, month, day)),
  ...[...text.matchAll(MONTH_FIRST)].map(([, month, day, year]) => dateOf(year, month, day)),
  ...[...text.matchAll(DIGITS)].map(([date]) => date),
]

function dateOf(year = '', month = '', day = '1'): string {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}
