import { nextDay } from '../../dates.ts'
import { fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { nameWords, whoIn } from '../../known-names.ts'
import { error } from '../../rule.ts'

const GOVERNMENT = /\b(?:governments?|embass(?:y|ies)|ministr(?:y|ies)|white house|kremlin)\b/i

/** A name cut to its first letters: “J. D.”, “E. Reyes”, “JD”. */
const INITIALS = /(?<![\p{L}\p{N}])\p{Lu}\.|^\P{L}*\p{Lu}{2,3}\P{L}*$/u

/** R122: nobody whom the story is about accepted its readings, and none of them in the future. */
export const reviewedByAParty = error('R122', (draft) => {
  const latest = nextDay(draft.options.today)
  const names = namesOf(draft)
  return Object.entries(draft.review?.readings ?? {}).flatMap(([reading, { by, date }]) => {
    const at = (field: string) => draft.yaml.review.at(['readings', reading, field])
    const who = names.find((name) => holds(by, name)) ?? GOVERNMENT.exec(by)?.[0]
    const initials = INITIALS.test(by)
    const help = 'Say who of the project accepted it: npm run review -- DIR writes it.'
    return [
      ...(who === undefined
        ? []
        : [fault(at('by'), `"${reading}" is said to be reviewed by "${who}"`, help)]),
      ...(initials
        ? [
            fault(
              at('by'),
              `"${by}" has initials, which tell nobody who that is`,
              'Say in plain words what they are to the project, as in --by "the editors of this site".',
            ),
          ]
        : []),
      ...(date <= latest
        ? []
        : [fault(at('date'), `"${reading}" cannot have been reviewed on ${date}`, help)]),
    ]
  })
})

/** Whether a text has all words of a name. */
const holds = (text: string, name: string): boolean => {
  const [words, wanted] = [nameWords(text), nameWords(name)]
  return wanted.length > 0 && wanted.every((word) => words.includes(word))
}

const namesOf = ({ story, sources }: Draft): string[] => [
  ...(story?.author ? [story.author.name, story.author.name.split(' ').at(-1) ?? ''] : []),
  ...[...sources.fitting.values()].map(({ issuer }) => issuer),
  ...Object.values(story?.parties ?? {}).map(({ name }) => name),
  ...Object.values(story?.cast ?? {}).flatMap(({ name, kind }) =>
    kind === 'narrator' ? [] : [whoIn(name)],
  ),
]
