import { fault } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { error } from '../../rule.ts'
import { supportsOf } from '../../supports.ts'

const SILENCE =
  /\b(?:silent|silence|(?:not a|no|without a) word|no mention|nothing|(?:does|do|did) not (?:mention|speak|say|name|record|refer)|not mentioned|says? nothing|passes over|leaves? (?:it |this )?out)\b/i

/** R425: a summary says silence where its support is silent, and nowhere else. */
export const summaryAgainstStanding = error('R425', (draft) => {
  if (!isEnglish(draft)) return []
  return supportsOf(draft).flatMap(({ support: { how, summary }, record, sourced, at }) => {
    const first = /^.*?[.!?](?=\s|$)/s.exec(summary)?.[0] ?? summary
    const saysSilence = SILENCE.test(first)
    if (saysSilence === (how === 'silent')) return []
    const what = saysSilence ? 'says that the record is silent' : 'says no silence'
    return [
      fault(
        at('how'),
        `the summary of ${record} to "${sourced.id}" ${what}, and how is ${how}`,
        'Let the two agree: begin a silent record’s summary with “Silent on …”, and no other’s.',
      ),
    ]
  })
})
