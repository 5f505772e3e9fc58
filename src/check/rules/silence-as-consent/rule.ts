import { assertionsIn } from '../../assertions.ts'
import { fault } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { error } from '../../rule.ts'

/** To say that nobody denied it, where nobody was asked, lends it a yes. */
const UNDENIED =
  /\b(?:(?:(?:do|does|did|has|have|had|is|are|was|were|would|could) (?:not|never)(?: been)?|never|nobody(?: has| had)?|no one(?: has| had)?|neither (?:\p{L}+ ){0,3}?|not|without)\s+(?:once |ever |publicly |even )?(?:deny|denies|denied|denying|disput(?:e|es|ed|ing)|contest(?:s|ed)?|contradict(?:s|ed)?|object(?:s|ed)?(?: to)?|challeng(?:e|es|ed)|correct(?:s|ed)?|question(?:s|ed)?)\b|(?:no|without|raised no|nor any) (?:dispute|objections?|denials?|protest|contradiction|correction|complaint)\b)/iu
/** Silence told as a yes. */
const CONSENT =
  /\bsilence,? (?:is|was|means|meant|gives|counts as|amounts to|implies|speaks|tells)(?: here)?(?: an?| the| its)? (?:consent|assent|agreement|yes|nod|confirmation|admission|approval|volumes|enough|all)\b/i

/** R444: silence is not told as consent, nor a denial that was not looked for as missing. */
export const silenceAsConsent = error('R444', (draft) => {
  if (!isEnglish(draft)) return []
  return assertionsIn(draft).flatMap(({ value, at, grounds }) => {
    const found = (UNDENIED.exec(value) ?? CONSENT.exec(value))?.[0]
    if (found === undefined || grounds.some((ground) => DENY.test(ground))) return []
    return [
      fault(
        at,
        `"${found}" here makes something of a silence`,
        'Say what the account is silent on, and no more, or cite who says that it was not denied.',
      ),
    ]
  })
})

const DENY =
  /\b(?:den(?:y|ies|ied|ials?)|disput\w*|contest\w*|contradict\w*|object\w*|challeng\w*|protest\w*|correct\w*|question\w*)\b/i
