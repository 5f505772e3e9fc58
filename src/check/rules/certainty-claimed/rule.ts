import { assertionsIn } from '../../assertions.ts'
import { denies, isDeniedBefore } from '../../denial.ts'
import { fault } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { error } from '../../rule.ts'
import { CERTAIN, CERTAIN_IN_LABELS } from './certain.ts'

/** R705: nothing of ours says that what was said on the event is settled or proven. */
export const certaintyClaimed = error('R705', (draft) => {
  if (!isEnglish(draft)) return []
  return assertionsIn(draft).flatMap(({ value, at, isLabel, isLesson, grounds }) => {
    if (isLesson) return []
    const found = (isLabel ? CERTAIN_IN_LABELS : CERTAIN).exec(value)
    if (!found || isDeniedBefore(value, found.index)) return []
    const [words] = found
    if (grounds.some((ground) => saysSo(ground, words))) return []
    return [
      fault(
        at,
        `"${words}" here says more than accounts can`,
        'Say which accounts say so, or cite a source that says it in these words.',
      ),
    ]
  })
})

/** Words shorter than this tell nothing of what a sentence claims. */
const TELLING = 4

/** Whether what a claim rests on says so itself: it has each telling word of it, and denies nothing. */
function saysSo(ground: string, words: string): boolean {
  const said = ground.toLowerCase()
  const telling = words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= TELLING && !/^(?:that|this|them|what|with)$/.test(word))
  return (
    !denies(ground) &&
    telling.every((word) => said.includes(word.length > TELLING + 1 ? word.slice(0, -2) : word))
  )
}
