import { normalise } from '../../../reconstruction/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'

/** R703: the makers name the author and who published her only to say that they had no part in it. */
export const makersClaimTheAuthor = error('R703', ({ story, sources, yaml }) => {
  if (!story) return []
  const { name, source } = story.author
  const names = [name, name.split(' ').at(-1) ?? name, sources.fitting.get(source)?.issuer ?? name]
  const claimed = sentencesOf(normalise(story.disclosure.makers)).flatMap(({ text }) => {
    const found = names.find((one) => text.includes(one))
    return found === undefined || /\b(?:not|no|neither|without|nobody)\b/i.test(text) ? [] : [found]
  })
  return claimed.map((who) =>
    fault(
      yaml.story.at(['disclosure', 'makers']),
      `the makers name "${who}" as if they had a part in it`,
      'Say who made it, and that it was not made by or with them.',
    ),
  )
})
