import { placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'

/** R307: every scene that the script names is in story.yaml. */
export const unknownScene = error('R307', ({ script, story }) => {
  if (!story) return []
  const scenes = Object.keys(story.scenes)
  return script.ink.flatMap((line) =>
    line.tags
      .filter(({ name, value }) => name === 'scene' && value && !/\s/.test(value))
      .filter(({ value }) => !scenes.includes(value ?? ''))
      .map(({ value, column }) =>
        fault(
          placeIn(line, column),
          `there is no scene "${value}"`,
          suggestion(value ?? '', scenes, 'scene'),
        ),
      ),
  )
})
