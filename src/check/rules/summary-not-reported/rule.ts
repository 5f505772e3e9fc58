import { fault } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { proseOf } from '../../prose.ts'
import { error } from '../../rule.ts'

/** We of ourselves: how far we read. */
const OURSELVES =
  /\b(?:(?:that )?we (?:have )?(?:not )?(?:read|found|saw|seen|know)|known to us|(?:is|are) our)\b/gi
const PERSONS = /(?:^|[^\p{L}])(?:[Ww]e|us|[Oo]urs?|[Yy]ours?|[Yy]ou)(?![\p{L}])/u
const ORDER =
  /(?:^|[.!?;:]\s+)(?:(?:do not|don’t|never|let|please)\b|(?:accept|be|close|come|consider|get|give|go|hold|keep|leave|listen|look|make|open|pay|promise|pull|put|refuse|remember|respect|return|send|sign|stand|stay|stop|take|talk|tell|think|wait|watch|withdraw)\s)/iu

/** R427: a summary reports; it gives no order, and speaks to nobody. */
export const summaryNotReported = error('R427', (draft) => {
  if (!isEnglish(draft)) return []
  return proseOf(draft)
    .filter(({ role, value }) => role === 'summary' && !isReported(value))
    .map(({ file, path }) =>
      fault(
        file.at(path),
        'this summary reads as somebody’s own words, not as a report of them',
        'Say who is said to have said it: “The mayor asked that …”, “Silent on …”.',
      ),
    )
})

function isReported(summary: string): boolean {
  const theirs = summary.replace(OURSELVES, '')
  return !PERSONS.test(theirs) && !ORDER.test(theirs) && !/[!?]/.test(theirs)
}
