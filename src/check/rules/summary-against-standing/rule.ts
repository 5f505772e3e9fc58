import { fault } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { error } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'
import { saysSilence } from '../../silence.ts'
import { supportsOf } from '../../supports.ts'

const STATED = new Set<string>(['verbatim', 'states'])

/** R425: a summary says silence where its support is silent, and nowhere else. */
export const summaryAgainstStanding = error('R425', (draft) => {
  if (!isEnglish(draft)) return []
  return supportsOf(draft).flatMap(({ support: { how, summary }, record, sourced, at }) => {
    const sentences = sentencesOf(summary).map(({ text }) => saysSilence(text))
    // What a record lacks may be told after what it has, unless it is said to state it all.
    const isSilent = (STATED.has(how) ? sentences.some(Boolean) : sentences[0]) ?? false
    if (isSilent === (how === 'silent')) return []
    const what = isSilent ? 'says that the record is silent' : 'says no silence'
    return [
      fault(
        at('how'),
        `the summary of ${record} to "${sourced.id}" ${what}, and how is ${how}`,
        'Let the two agree: begin a silent record’s summary with “Silent on …”, and no other’s.',
      ),
    ]
  })
})
