import { fault } from '../../diagnostic.ts'
import { linesOf, sceneOf, wordsAt } from '../../lines.ts'
import { ownOf } from '../../names.ts'
import { error } from '../../rule.ts'

/** R324: reconstructed speech, and how records stand to a line, are of the event's scene alone. */
export const speechOutsideEvent = error('R324', (draft) => {
  const { story } = draft
  // An event without its scene has a rule of its own.
  if (!story || !ownOf(story.scenes, story.event.scene)) return []
  return linesOf(draft, 'speech', 'quotation', 'matter').flatMap(({ id, line, sourcing }) => {
    const scene = sceneOf(draft, id)
    if (scene === null || scene === story.event.scene) return []
    if (sourcing.kind === 'speech')
      return [
        fault(
          wordsAt(line),
          `"${id}" is speech, and stands outside the scene of the event`,
          `Tag it with # scene:${story.event.scene}, where it is graded; what else was said is a quotation.`,
        ),
      ]
    if (Object.keys(sourcing.support).length === 0) return []
    return [
      fault(
        draft.yaml.sourcing.atKey([id, 'support']),
        `"${id}" stands outside the scene of the event, and records support it`,
        'Leave out support: records are of the event and of nothing else.',
      ),
    ]
  })
})
