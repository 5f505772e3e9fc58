import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { ownOf } from '../../names.ts'
import { knowsAllLines } from '../../reached.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'

/** R311: the event has its scene, with a side for every party, and lines that stand in it. */
export const eventScene = error('R311', (draft) => {
  const { story, yaml } = draft
  if (!story) return []
  const { scene } = story.event
  const at = yaml.story.at(['event', 'scene'])
  const described = ownOf(story.scenes, scene)
  if (!described) {
    const scenes = Object.keys(story.scenes)
    return [fault(at, `there is no scene "${scene}"`, suggestion(scene, scenes, 'scene'))]
  }
  const without = Object.keys(story.parties).filter((party) => !ownOf(described.sides ?? {}, party))
  const missing = without.map((party) =>
    fault(
      yaml.story.atKey(['scenes', scene]),
      `the scene of the event has no side for the party "${party}"`,
      'Add one under sides: each party has its own plate.',
    ),
  )
  return [...missing, ...unplayed(draft, scene)]
})

function unplayed(draft: Draft, scene: string): Fault[] {
  const { exploration, script, yaml } = draft
  if (!exploration || !knowsAllLines(draft) || script.lines.length === 0) return []
  if ([...exploration.lines.values()].some((line) => line.scene === scene)) return []
  const help = `Tag the lines of the event with # scene:${scene}.`
  return [fault(yaml.story.at(['event', 'scene']), `no line stands in the scene "${scene}"`, help)]
}
