import { placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'

/** R304: whoever speaks is in the cast. */
export const unknownSpeaker = error('R304', ({ script, story }) => {
  if (!story) return []
  const cast = Object.keys(story.cast)
  return script.lines.flatMap(({ ink, by }) => {
    if (!by?.value || cast.includes(by.value)) return []
    if (by.value.includes('{'))
      return [
        fault(
          placeIn(ink, by.column),
          'who speaks this line comes from a variable, and its sourcing cannot vary with it',
          'Write the line once for each speaker, and choose between the lines.',
        ),
      ]
    return [
      fault(
        placeIn(ink, by.column),
        `nobody in the cast is called "${by.value}"`,
        suggestion(by.value, cast, 'member of the cast'),
      ),
    ]
  })
})
