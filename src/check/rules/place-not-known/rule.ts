import { escapeRegExp } from '../../../reconstruction/index.ts'
import { isQuoted, passagesOf } from '../../anchors.ts'
import { fault, shown } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { linesOf } from '../../lines.ts'
import { mentionsIn, namedIn } from '../../mentions.ts'
import { proseOf } from '../../prose.ts'
import { error } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'

const WHERE = /\bwhere ([^,;:.]+?) (?:is|was|are|were|spoke|speaks|sat|sits|stood|called)\b/i
const UNKNOWN = /\b(?:no|none|not|nobody|nothing|unknown)\b|n[’']t\b/i
/** What a label has that tells the time: a clock somewhere, an hour, a part of the day. */
const TIME =
  /\b\p{L}+ time\b|\b(?:from|about|around|near|after|before|until|to|at|in|the|local|early|late|next)\b|\b[ap]\.?m\b\.?|\b(?:morning|noon|afternoon|evening|night|midnight|day|hours?|o’clock)\b/giu

/** R711: a side whose place our texts say is not known is given none on the stage. */
export const placeNotKnown = error('R711', (draft) => {
  const { story, yaml } = draft
  if (!story || !isEnglish(draft)) return []
  const unknown = unknownPlaces(draft)
  const { scene } = story.event
  return Object.entries(story.scenes[scene]?.sides ?? {}).flatMap(([party, { label }]) => {
    const said = unknown.get(party)
    const { name = '', adjective = '' } = story.parties[party] ?? {}
    if (said === undefined) return []
    const names = new RegExp(
      `(?<!\\p{L})(?:${[name, adjective].map(escapeRegExp).join('|')})(?!\\p{L})`,
      'gu',
    )
    if (!/\p{L}/u.test(label.replace(TIME, '').replace(names, ''))) return []
    return [
      fault(
        yaml.story.at(['scenes', scene, 'sides', party, 'label']),
        `${shown(label)} gives a place, and ${shown(said)} says that none is known`,
        'Label the side by its name or its time, or give the source that tells the place.',
      ),
    ]
  })
})

/** The parties of those of whom a text of ours says that nothing read tells where they were. */
function unknownPlaces(draft: Draft): ReadonlyMap<string, string> {
  const { story } = draft
  if (!story) return new Map()
  const cast = namedIn(story.cast)
  const texts = [
    ...linesOf(draft, 'narration').map(({ line }) => line.text),
    ...[...draft.sourcing.fitting].flatMap(([id, entry]) =>
      passagesOf(id, entry).flatMap(({ passage }) => (isQuoted(passage) ? [] : [passage.summary])),
    ),
    ...proseOf(draft).map(({ value }) => value),
  ]
  return new Map(
    texts.flatMap(sentencesOf).flatMap(({ text }): [string, string][] => {
      const [, who = ''] = WHERE.exec(text) ?? []
      const [mention] = who === '' || !UNKNOWN.test(text) ? [] : mentionsIn(who, cast)
      return (mention?.members ?? []).flatMap((id): [string, string][] => {
        const { kind, party } = story.cast[id] ?? {}
        return kind === 'person' && party !== undefined ? [[party, text]] : []
      })
    }),
  )
}
