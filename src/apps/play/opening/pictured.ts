import type { Picture } from '../../../player/index.ts'
import type { Bundle } from '../../../reconstruction/index.ts'
import { listOf, words } from '../../../words/index.ts'
import { nameOfParty } from './name-of-party.ts'

/** A picture of the event in words, for those who do not see it: how each side’s plate looks. */
export function pictured(bundle: Bundle, { plates }: Picture): string {
  const { looks, opening: say } = words
  const each = plates.flatMap(({ party, screen }) =>
    party !== null && screen in looks
      ? [say.plate(nameOfParty(bundle, party), looks[screen as keyof typeof looks])]
      : [],
  )
  return say.pictured(listOf(each, words.language))
}
