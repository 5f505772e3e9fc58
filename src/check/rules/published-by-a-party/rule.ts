import { fault } from '../../diagnostic.ts'
import { nameWords, whoIn } from '../../known-names.ts'
import { error } from '../../rule.ts'

/** R712: the publisher that a copy names is not one of those whom the story is about. */
export const publishedByAParty = error('R712', ({ story, sources, site, yaml }) => {
  const name = site.publisher?.name
  if (!story || name === undefined) return []
  const issuers = story.event.records.flatMap((id) => sources.fitting.get(id)?.issuer ?? [])
  const quoted = Object.values(story.cast).flatMap((member) =>
    member.kind === 'institution' || member.kind === 'person' ? [whoIn(member.name)] : [],
  )
  const words = nameWords(name)
  const who = [...issuers, ...quoted].find((one) => {
    const wanted = nameWords(one)
    return wanted.length > 0 && wanted.every((word) => words.includes(word))
  })
  if (who === undefined) return []
  return [
    fault(
      yaml.site.at(['publisher', 'name']),
      `"${name}" as publisher looks like "${who}", whose account the story tells`,
      'Name whoever publishes this copy; a side’s own copy has no place for a publisher.',
    ),
  ]
})
