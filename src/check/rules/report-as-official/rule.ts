import { fault } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { error } from '../../rule.ts'

const OFFICIAL =
  /\b(?:official|original|authentic|authori[sz]ed|certified|complete|unabridged)\s+(?:\p{L}+\s+)?(?:text|version|translation|wording|copy|words|record|transcript)\b/iu

/** R628: a report is not called the official or complete text. */
export const reportAsOfficial = error('R628', (draft) => {
  if (!isEnglish(draft)) return []
  return [...draft.sources.fitting].flatMap(([id, { links }]) =>
    links.flatMap(({ role, place, publisher }, i) => {
      if (role !== 'report') return []
      return Object.entries({ place, publisher }).flatMap(([field, value]) => {
        const found = OFFICIAL.exec(value ?? '')?.[0]
        if (found === undefined) return []
        return [
          fault(
            draft.yaml.sources.at([id, 'links', i, field]),
            `this link is a report, and "${found}" calls it more`,
            'Say what it is (“nearly the whole statement”, “in a translation”), or link the original.',
          ),
        ]
      })
    }),
  )
})
