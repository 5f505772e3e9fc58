import { fault } from '../../diagnostic.ts'
import { linesOf, sceneOf } from '../../lines.ts'
import { ownOf } from '../../names.ts'
import { error } from '../../rule.ts'

/** R605: every speech, quotation or matter of the event has a support from every record. */
export const missingSupport = error('R605', (draft) => {
  const { story, yaml } = draft
  if (!story) return []
  return linesOf(draft, 'speech', 'quotation', 'matter')
    .filter(({ id }) => sceneOf(draft, id) === story.event.scene)
    .flatMap(({ id, sourcing }) => {
      const missing = story.event.records.filter((record) => !ownOf(sourcing.support, record))
      if (missing.length === 0) return []
      return [
        fault(
          yaml.sourcing.atKey([id]),
          `"${id}" has no support from ${missing.join(', ')}`,
          'Say how each record stands to the line; one that says nothing like it is silent.',
        ),
      ]
    })
})
