import { escapeRegExp, type Source, type Story } from '../../../reconstruction/index.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import { nameWords } from '../../known-names.ts'
import { speakersIn } from '../../party-names.ts'
import { error } from '../../rule.ts'

type Author = Source['citation']['author'][number]

const nameOf = ({ given, family, literal }: Author): string =>
  literal ?? [given, family].filter(Boolean).join(' ')
/** `by the press secretary, Jen Psaki`, `by Yuri Ushakov`. */
const BY_SOMEBODY = /\bby (?:the [\p{Ll} -]+, )?(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+)/u

/** R626: a record is not given to a speaker of the event against what else stands of it. */
export const recordByASpeaker = error('R626', ({ story, sources, yaml }) =>
  (story?.event.records ?? []).flatMap((id): Fault[] => {
    const source = sources.fitting.get(id)
    if (!story || !source) return []
    const told = (name: string, ...path: (string | number)[]): Fault =>
      fault(
        yaml.sources.at([id, ...path]),
        `${id} is given to "${name}", who speaks in the event, and its form does not say so`,
        'Name who issued or wrote it, or say in the form that it is by that speaker.',
      )
    const { issuer, form, name, citation } = source
    const issued = speakerNamed(story, issuer)
    return [
      ...(issued !== null && !isMadeBy(issued, `${form}, ${name}`) ? [told(issuer, 'issuer')] : []),
      ...citation.author.flatMap((author, i) => {
        const speaker = speakerNamed(story, nameOf(author))
        const other = BY_SOMEBODY.exec(form)?.[1]
        return speaker === null || other === undefined || nameWords(other).includes(speaker)
          ? []
          : [told(nameOf(author), 'citation', 'author', i)]
      }),
    ]
  }),
)

/** The last name of the speaker whom a name names; `null` where it names none. */
function speakerNamed({ cast, parties }: Story, name: string): string | null {
  const words = nameWords(name)
  const speaker = speakersIn(cast)
    // A name such as "the master of North Pier" has somebody else's in it.
    .filter(({ id }) => !/\bof\b/.test(cast[id]?.name ?? ''))
    // Where a side speaks as itself, its records are its own.
    .filter(({ id }) => !Object.values(parties).some((party) => party.name === cast[id]?.name))
    .find((one) => {
      const last = one.words.at(-1) ?? ''
      return words.includes(last) && words.every((word) => one.words.includes(word))
    })
  return speaker?.words.at(-1) ?? null
}

/** Whether a form says that somebody made it: "letter by Brandt", "Brandt’s diary". */
const isMadeBy = (last: string, form: string): boolean =>
  new RegExp(
    `\\b(?:by|of|from) (?:[\\p{L}.’'-]+ ){0,3}${escapeRegExp(last)}(?![’'\\p{L}])|\\b${escapeRegExp(last)}[’']s? (?:own )?(?:\\p{L}+ )?(?:letter|diary|memo\\w*|notes?|book|account|statement|recollection\\w*|post|speech|interview|testimony)`,
    'iu',
  ).test(form)
