import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R309: every scene has a picture: art, or a side for each of some parties. */
export const sceneWithoutPicture = error('R309', ({ story, yaml }) =>
  Object.entries(story?.scenes ?? {})
    .filter(([, { art, sides }]) => !art && Object.keys(sides ?? {}).length === 0)
    .map(([name]) =>
      fault(
        yaml.story.atKey(['scenes', name]),
        `the scene "${name}" has neither art nor sides`,
        'Add art: and the name of a drawing, or sides: with one for each party.',
      ),
    ),
)
