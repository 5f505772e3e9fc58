import { isQuoted } from '../../anchors.ts'
import { fault, shown } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { linesOf } from '../../lines.ts'
import { mentionsIn, namedIn } from '../../mentions.ts'
import { error } from '../../rule.ts'
import { sidesIn } from '../../sides.ts'
import { saysSilence } from '../../silence.ts'

/** A sum of what is not there: it begins with it, so that what is told after is not meant. */
const NOTHING_THERE =
  /^(?:(?:does|do|did) not|gives? no|has no|have no|no|nothing|none|silent|not)\b/i
const DENIES =
  /\b(?:no|not|none|nor|neither|nobody|nothing|never|nowhere|silen\w*|without|unknown|alone|cannot|un\w+ed|lacks?|missing)\b|n[’']t\b/i

/** R457: a claim that rests on nothing but what sources do not say claims nothing but that. */
export const silenceMadeAFact = error('R457', (draft) => {
  if (!isEnglish(draft)) return []
  return linesOf(draft, 'narration').flatMap(({ id, sourcing }) =>
    sourcing.claims.flatMap(({ exact, passages }, i) => {
      const told = passages.flatMap((passage) => (isQuoted(passage) ? [] : [passage.summary]))
      const isNothing =
        told.length > 0 &&
        told.length === passages.length &&
        told.every((summary) => NOTHING_THERE.test(summary) || isNoOrder(summary))
      if (!isNothing || DENIES.test(exact) || !namesSomebody(draft, exact)) return []
      return [
        fault(
          draft.yaml.sourcing.at([id, 'claims', i, 'exact']),
          `${shown(exact)} rests on sources that are each said not to say it`,
          'Say that nothing read tells it, or give the passage that does.',
        ),
      ]
    }),
  )
})

/** Whether a claim is about somebody of the story, or about accounts: then it says something of them. */
const namesSomebody = (draft: Draft, claim: string): boolean =>
  sidesIn(draft, claim).length > 0 ||
  mentionsIn(claim, namedIn(draft.story?.cast ?? {})).length > 0 ||
  /\b(?:accounts?|records?|readouts?)\b/i.test(claim)

/** "For the other lines gives no order": what is there is none. */
const isNoOrder = (summary: string): boolean =>
  saysSilence(summary) || /^[^,;.]*\b(?:gives?|has|have) no\b/i.test(summary)
