import { escapeRegExp } from '../../../reconstruction/index.ts'
import { assertionsIn } from '../../assertions.ts'
import { isDeniedBefore } from '../../denial.ts'
import { fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { nameWords, personsIn } from '../../known-names.ts'
import { error } from '../../rule.ts'

const WORDS =
  '(?:refusal|promise|warning|threat|profanity|swearing|oath|curse|question|outburst|insult|joke|tone|laugh|language)'

/** R445: what was done with words on the event is nobody's own by a remark; whose the words are is R455's. */
export const wordsGivenToASpeaker = error('R445', (draft) => {
  if (!isEnglish(draft)) return []
  const pattern = given(draft)
  return assertionsIn(draft).flatMap(({ value, at, isLesson }) => {
    const found = pattern?.exec(value)
    if (!found || isLesson || isDeniedBefore(value, found.index)) return []
    return [
      fault(
        at,
        `"${found[0]}" here gives words of the event to somebody who is reported, not quoted`,
        'Say whose account has it, or what of it is the author’s.',
      ),
    ]
  })
})

/** `The refusal is Biden’s own`, `the profanity is said to be Putin’s`, `the words are both governments’`. */
function given({ story }: Draft): RegExp | null {
  const author = new Set(nameWords(story?.author?.name ?? ''))
  const names = personsIn(
    Object.fromEntries(Object.entries(story?.cast ?? {}).filter(([, { party }]) => party)),
  )
    .flatMap(({ words }) => words)
    .filter((word) => word.length > 2 && !author.has(word))
    .map(escapeRegExp)
  if (names.length === 0) return null
  const whose = `(?:(?:\\p{L}+ )?(?:${names.join('|')})[’']s?|both (?:\\p{L}+)[’'])`
  return new RegExp(
    `\\b${WORDS} (?:alone )?(?:is|are|was|were) (?:said to be |really |all |indeed |truly )?${whose}(?: own| alone)?(?=\\s*(?:[.,;:]|$))`,
    'iu',
  )
}
