import { fault, shown } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { linesOf } from '../../lines.ts'
import { error } from '../../rule.ts'
import { sidesIn } from '../../sides.ts'

/** R451: a claim about what a side’s accounts say rests on a record of that side. */
export const sideWithoutItsRecord = error('R451', (draft) => {
  const { story, sources, yaml } = draft
  if (!story || !isEnglish(draft)) return []
  return linesOf(draft, 'narration').flatMap(({ id, sourcing }) =>
    sourcing.claims.flatMap(({ exact, passages }, i) => {
      const rests = new Set(passages.map(({ source }) => sources.fitting.get(source)?.party))
      // Where nothing of the event’s is named, the claim is about something else.
      if (!passages.some(({ source }) => story.event.records.includes(source))) return []
      const named = sidesIn(draft, exact).find(
        ({ record, start, end, parties }) =>
          record === null &&
          /\baccounts?$/i.test(exact.slice(start, end)) &&
          parties.some((party) => !rests.has(party)),
      )
      if (!named) return []
      const missing = named.parties.filter((party) => !rests.has(party))
      const names = missing.map((party) => story.parties[party]?.name ?? party).join(', ')
      return [
        fault(
          yaml.sourcing.at([id, 'claims', i, 'exact']),
          `${shown(exact.slice(named.start, named.end))} are claimed, and no record of ${names} stands under the claim`,
          'Give a passage of each side that the claim speaks of, or speak of the other alone.',
        ),
      ]
    }),
  )
})
