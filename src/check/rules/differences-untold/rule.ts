import { fault } from '../../diagnostic.ts'
import { ownOf } from '../../names.ts'
import { knowsAllLines } from '../../reached.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'

/** R320: the scene that tells where the accounts differ is there, and narration stands in it. */
export const differencesUntold = error('R320', (draft) => {
  const { story, yaml, exploration, sourcing } = draft
  const scene = story?.event.differences
  if (!story || scene === undefined) return []
  const at = yaml.story.at(['event', 'differences'])
  if (!ownOf(story.scenes, scene))
    return [
      fault(
        at,
        `there is no scene "${scene}"`,
        suggestion(scene, Object.keys(story.scenes), 'scene'),
      ),
    ]
  if (!exploration || !knowsAllLines(draft)) return []
  const told = [...exploration.lines.values()].some(
    (line) => line.scene === scene && sourcing.fitting.get(line.id)?.kind === 'narration',
  )
  if (told) return []
  const help = `Tell the differences as narration in the scene ${scene}, or leave the field out.`
  return [fault(at, `no narration stands in the scene "${scene}"`, help)]
})
