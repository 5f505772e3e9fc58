import { fault, shown } from '../../diagnostic.ts'
import { isFormOf, nameWords, whoIn } from '../../known-names.ts'
import { error } from '../../rule.ts'

const PRONOUNS = new Set(
  'i you he she it we they him her them us his hers their my our me'.split(' '),
)

/** R326: what a member of the cast is also called is a form of its own name and of no other. */
export const formOfAnotherName = error('R326', ({ story, yaml }) => {
  const cast = Object.entries(story?.cast ?? {})
  return cast.flatMap(([id, { name, also = [] }]) => {
    const who = whoIn(name)
    const others = cast
      .filter(([other, { kind }]) => other !== id && (kind === 'person' || kind === 'institution'))
      .flatMap(([, member]) => nameWords(whoIn(member.name)))
      .filter((word) => !nameWords(who).includes(word))
    return also.flatMap((form, i) => {
      const words = nameWords(form)
      const isOther = words.some((word) => others.includes(word) && !nameWords(who).includes(word))
      const isPronoun = words.some((word) => PRONOUNS.has(word))
      if (isFormOf(form, who) && !isOther && !isPronoun) return []
      return [
        fault(
          yaml.story.at(['cast', id, 'also', i]),
          `${shown(form)} is no form of the name ${shown(who)}`,
          'Give forms that share a word with the name; who is meant by another word is told by speaker-by.',
        ),
      ]
    })
  })
})
