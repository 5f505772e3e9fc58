import { isQuoted } from '../../anchors.ts'
import { fault } from '../../diagnostic.ts'
import { evidenceOf } from '../../evidence.ts'
import { linesOf } from '../../lines.ts'
import { mentionsIn, type Named, namedIn } from '../../mentions.ts'
import { quotationsIn } from '../../quotations.ts'
import { warning } from '../../rule.ts'

/** R438: a claim names nobody in the place of whom its passages name. */
export const anotherNameThanItsGrounds = warning('R438', (draft) => {
  const cast = draft.story?.cast ?? {}
  const persons = namedIn(cast).filter(({ id }) => cast[id]?.kind === 'person')
  return linesOf(draft, 'narration').flatMap(({ id, sourcing }) =>
    sourcing.claims.flatMap((claim, i) => {
      // Whose words are quoted is another rule's to say.
      if (quotationsIn(claim.exact).found.length > 0) return []
      const named = whoIn(claim.exact, persons)
      if (named.size === 0) return []
      const grounds = claim.passages.map((one) => (isQuoted(one) ? one.exact : one.summary))
      const known = whoIn(evidenceOf(draft, claim), persons)
      const passed = [...whoIn(grounds.join(' | '), persons)].find((who) => !named.has(who))
      const strange = [...named].find((who) => !known.has(who))
      if (passed === undefined || strange === undefined) return []
      return [
        fault(
          draft.yaml.sourcing.at([id, 'claims', i, 'exact']),
          `this names "${cast[strange]?.name}", and what it rests on names "${cast[passed]?.name}"`,
          'Correct the name, or add the passage that has it.',
        ),
      ]
    }),
  )
})

const whoIn = (text: string, persons: readonly Named[]): Set<string> =>
  new Set(mentionsIn(text, persons).flatMap(({ members }) => members))
