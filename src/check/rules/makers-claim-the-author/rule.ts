import { normalise } from '../../../reconstruction/index.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { proseOf } from '../../prose.ts'
import { error } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'

const HELP = 'Say who made it, and that it was not made by or with them.'
const DENIED = /\b(?:not|no|neither|without|nobody)\b/i
/** Ways to say that somebody had a part in it, whoever that is. */
const A_PART =
  /\b(?:in (?:close )?(?:cooperation|co-operation|collaboration|partnership|consultation) with|(?:approved|authori[sz]ed|endorsed|commissioned|cleared|vetted|licen[sc]ed|checked|supplied|provided) by|with the (?:help|blessing|consent|permission|participation|approval|support) of|with (?:\p{Lu}[\p{L}-]*\s+)*\p{Lu}[\p{L}-]*[’'](?:s )?(?:s )?(?:own )?(?:help|blessing|consent|permission|participation|approval)|official(?:ly)? (?:approved|version|account|reconstruction))\b/iu

/** R703: nothing says that the author, who published her, or anybody else had a part in the work. */
export const makersClaimTheAuthor = error('R703', (draft) => [
  ...inMakers(draft),
  ...(isEnglish(draft) ? inProse(draft) : []),
])

function inMakers({ story, sources, yaml }: Draft): Fault[] {
  if (!story?.author) return []
  const { name, source } = story.author
  const names = [name, name.split(' ').at(-1) ?? name, sources.fitting.get(source)?.issuer ?? name]
  const claimed = sentencesOf(normalise(story.disclosure.makers)).flatMap(({ text }) => {
    const found = names.find((one) => text.includes(one))
    return found === undefined || DENIED.test(text) ? [] : [found]
  })
  return claimed.map((who) =>
    fault(
      yaml.story.at(['disclosure', 'makers']),
      `the makers name "${who}" as if they had a part in it`,
      HELP,
    ),
  )
}

/** What the story says of itself, and how its lesson presents it. */
const inProse = (draft: Draft): Fault[] =>
  proseOf(draft)
    .filter(({ file }) => file === draft.yaml.story || file === draft.lesson.yaml)
    .flatMap(({ value, file, path }) => {
      const words = sentencesOf(value)
        .filter(({ text }) => !DENIED.test(text))
        .flatMap(({ text }) => A_PART.exec(text)?.[0] ?? [])[0]
      return words === undefined
        ? []
        : [fault(file.at(path), `"${words}" gives somebody a part in the work`, HELP)]
    })
