import { escapeRegExp } from '../../../reconstruction/index.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { nameWords } from '../../known-names.ts'
import { error } from '../../rule.ts'

const HELP = 'Say no more than its terms allow: “by a senior administration official”.'
/** One among several, who is not named by that. */
const ONE_OF = '(?:\\ban?|\\bone|\\bsome|\\bseveral|\\bsenior|\\btwo|\\bthree)\\b[^,;]*'

/** R627: a source on background names nobody. */
export const backgroundNamesSomebody = error('R627', (draft) => {
  const { story, sources, yaml } = draft
  if (!story) return []
  const names = Object.values(story.cast)
    .filter(({ kind, party }) => kind === 'person' && party !== undefined)
    .flatMap(({ name, also = [] }) => [nameWords(name).at(-1) ?? '', ...also])
    .filter(Boolean)
    .map(escapeRegExp)
  const whose = new RegExp(
    `\\b(?:by|from|with)\\s+(?!${ONE_OF})(?:[^,;]*\\b)?(?:${names.join('|') || '(?!)'})(?![\\p{L}])[^,;]*`,
    'iu',
  )
  return [...sources.fitting].flatMap(([id, source]): Fault[] => {
    if (!/background/.test(source.terms)) return []
    const persons = source.citation.author.flatMap(({ family, literal }, i) => {
      const name = family ?? literal
      return family === undefined && !/\p{Lu}\S* \p{Lu}/u.test(name ?? '')
        ? []
        : [told(yaml.sources.at([id, 'citation', 'author', i]), id, name ?? '')]
    })
    const texts = (['form', 'name', 'called', 'when', 'note'] as const).flatMap((field) => {
      const found = isEnglish(draft) ? whose.exec(source[field] ?? '')?.[0] : undefined
      return found === undefined ? [] : [told(yaml.sources.at([id, field]), id, found)]
    })
    return [...persons, ...texts]
  })
})

const told = (at: Fault['at'], id: string, name: string): Fault =>
  fault(at, `${id} was given on background, and "${name}" tells by whom`, HELP)
