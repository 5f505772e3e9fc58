import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { ownOf } from '../../names.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'

/** R323: chapters are of scenes that there are, each scene is in one at most, and none is left out. */
export const chapterDoesNotFit = error('R323', (draft) => {
  const { story } = draft
  if (!story?.chapters) return []
  const before = new Set<string>()
  const names = new Set<string>()
  const faults: Fault[] = []
  for (const [i, { id, scenes }] of story.chapters.entries()) {
    if (names.has(id)) faults.push(repeated(draft, id, ['chapters', i, 'id']))
    names.add(id)
    for (const [j, scene] of scenes.entries()) {
      faults.push(...inChapter(draft, scene, before, ['chapters', i, 'scenes', j]))
      before.add(scene)
    }
  }
  return faults.length > 0 ? faults : leftOut(draft, before)
})

const repeated = ({ yaml }: Draft, id: string, path: (string | number)[]) =>
  fault(yaml.story.at(path), `two chapters are called "${id}"`, 'Call one of them otherwise.')

function inChapter(
  { story, yaml }: Draft,
  scene: string,
  before: ReadonlySet<string>,
  path: (string | number)[],
): Fault[] {
  const scenes = story?.scenes ?? {}
  if (!ownOf(scenes, scene))
    return [
      fault(
        yaml.story.at(path),
        `there is no scene "${scene}"`,
        suggestion(scene, Object.keys(scenes), 'scene'),
      ),
    ]
  if (!before.has(scene)) return []
  return [
    fault(yaml.story.at(path), `the scene "${scene}" is in a chapter already`, 'Name it once.'),
  ]
}

/** Scenes that the script plays and no chapter has: they could not be gone to from the list. */
function leftOut({ story, exploration, yaml }: Draft, inChapters: ReadonlySet<string>): Fault[] {
  const played = new Set([...(exploration?.lines.values() ?? [])].map(({ scene }) => scene))
  return Object.keys(story?.scenes ?? {})
    .filter((scene) => played.has(scene) && !inChapters.has(scene))
    .map((scene) =>
      fault(
        yaml.story.atKey(['scenes', scene]),
        `no chapter has the scene "${scene}"`,
        'Add it to the scenes of one of the chapters.',
      ),
    )
}
