import { escapeRegExp } from '../../../reconstruction/index.ts'
import { fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { nameWords, personsIn } from '../../known-names.ts'
import { claimsOf } from '../../narrated.ts'
import { error } from '../../rule.ts'

const VERB =
  '(?:say|says|said|tell|tells|told|confirm|confirms|confirmed|agree|agrees|agreed|admit|admits|admitted|insist|insists|insisted|claim|claims|claimed|report|reports|reported|bear|bears|bore|swear|swears|swore|vouch|vouches|vouched|do|does|did)'
const BETWEEN =
  '(?:\\s+(?:has|have|had|also|himself|herself|themselves|all|both|too|since|later|once)){0,3}'
const OTHERS =
  '(?:aides?|advis[eo]rs?|officials?|staff|sources?|insiders?|witness(?:es)?|spokes\\w+|interpreters?)'

/** R443: what somebody says is no remark of ours: it is a claim with a passage. */
export const oursTellsSpeech = error('R443', (draft) => {
  if (!isEnglish(draft)) return []
  const said = new RegExp(
    `(?<![\\p{L}’'-])(?:${whoIn(draft)})${BETWEEN}\\s+${VERB}\\b(?! not\\b)`,
    'iu',
  )
  return claimsOf(draft, 'ours')
    .filter(({ claim }) => claim.passages.length === 0)
    .flatMap(({ claim, path }) => {
      const found = said.exec(claim.exact)?.[0]
      if (found === undefined) return []
      return [
        fault(
          draft.yaml.sourcing.at([...path, 'exact']),
          `"${found}" here tells what somebody says, and the claim is ours`,
          'Give it the kind that it has and a passage that says so, or leave it out.',
        ),
      ]
    })
})

/** Who of a text is not the author: persons of the cast, their people, and "he" where she is a woman. */
function whoIn({ story }: Draft): string {
  const author = new Set(nameWords(story?.author?.name ?? ''))
  const persons = personsIn(story?.cast ?? {})
    .flatMap(({ words }) => words)
    .filter((word) => word.length > 2 && !author.has(word))
    .map(escapeRegExp)
  const summary = story?.author?.method?.summary ?? ''
  const pronouns = /\b(?:she|her)\b/i.test(summary)
    ? ['he', 'they']
    : /\b(?:he|his)\b/i.test(summary)
      ? ['she', 'they']
      : ['they']
  return [...pronouns, ...persons, OTHERS].join('|')
}
