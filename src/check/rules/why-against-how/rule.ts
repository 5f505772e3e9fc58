import { fault } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { error } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'
import { supportsOf } from '../../supports.ts'

const STATED = new Set<string>(['verbatim', 'states'])
/** How a reason ends that takes back what is called a statement; a sentence with "but" weighs it. */
const TAKEN_BACK =
  /\b(?:(?:do|does|did) not (?:say|name)|(?:is|are) (?:not yet|less than|narrower than)|(?:is|are) (?:both |all )?(?:wanting|missing)|(?:says?|has|have|gives?) (?:it |this )?(?:only )?in part)\b[^;:]*$/i

/** R452: the reason for a statement does not end by saying that the record does not say it. */
export const whyAgainstHow = error('R452', (draft) => {
  if (!isEnglish(draft)) return []
  return supportsOf(draft).flatMap(({ support: { how, why }, record, sourced, at }) => {
    const last = sentencesOf(why ?? '').at(-1)?.text ?? ''
    if (!STATED.has(how) || !TAKEN_BACK.test(last) || /\b(?:but|yet it|still)\b/i.test(last))
      return []
    return [
      fault(
        at('how'),
        `${record} is said to state "${sourced.id}", and the reason ends by saying that it does not`,
        'Make it in-part or consistent, or give the reason for which it states the line.',
      ),
    ]
  })
})
