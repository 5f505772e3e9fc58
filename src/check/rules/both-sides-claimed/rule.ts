import { assertionsIn } from '../../assertions.ts'
import { isDeniedBefore } from '../../denial.ts'
import { fault } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { error } from '../../rule.ts'

const SIDES =
  '(?:(?:of (?:the|them|its) )?(?:the |two )*(?:sides?|ends?|capitals?|governments?|parties|presidents?|delegations?|offices?|men|women|leaders?|mayors?|ministers?|teams?|camps?|staffs?|countries|states|halls?|principals?|participants?))'
/** Ways to lend the whole to both sides. "Attested by both sides" is a count, and is counted. */
const BOTH = new RegExp(
  `(?<!\\b(?:attested|supported|stated|told) )\\b(?:from|by|with|as|off) (?:the )?(?:both|all|either|each) ${SIDES}(?:[’']s?)?|\\b(?:is|are|was|were) both ${SIDES}[’']|\\bfrom (?:the )?two (?:sides|ends|capitals|governments)\\b`,
  'iu',
)

/** R707: what one side's accounts say is not lent to both. */
export const bothSidesClaimed = error('R707', (draft) => {
  if (!isEnglish(draft)) return []
  return assertionsIn(draft).flatMap(({ value, at, isLesson, grounds }) => {
    const found = BOTH.exec(value)
    if (!found || isLesson || isDeniedBefore(value, found.index)) return []
    if (grounds.some((ground) => /\b(?:both|two|all)\b/i.test(ground))) return []
    return [
      fault(
        at,
        `"${found[0]}" here lends it to both sides`,
        'Say whose account it is: which side says what is derived from the sourcing.',
      ),
    ]
  })
})
