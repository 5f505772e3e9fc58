import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { parseLessonFile } from '../../src/lesson/file/index.ts'
import {
  type Answered,
  answersFor,
  defaultConfig,
  planOf,
  type ResultFile,
  withChecksum,
} from '../../src/lesson/index.ts'
import { openStory } from '../../src/tools/open-story.ts'

/** Opened once for all tests of a worker. */
let opened: ReturnType<typeof openCall> | undefined

async function openCall() {
  const folder = new URL('../../story/putins-talk-therapy/', import.meta.url)
  const bundle = await openStory(folder.pathname)
  const file = parseLessonFile(parse(await readFile(new URL('lesson.yaml', folder), 'utf8')))
  if (!bundle.ok || !file.ok) throw new Error('the story does not open')
  return { bundle: bundle.value, file: file.value }
}

/** Result files of made-up pupils, who are right more often the surer they are. */
export async function resultFiles(count: number): Promise<ResultFile[]> {
  opened ??= openCall()
  const { bundle, file } = await opened
  return Array.from({ length: count }, (_, pupil) => {
    const plan = planOf(bundle, file, defaultConfig(bundle), pupil)
    const answers = plan.flatMap(({ section, items }) =>
      items.map((item, at): Answered => {
        const sure = 50 + 10 * ((at * 7 + pupil) % 6)
        const right = (at * 31 + pupil * 17) % 100 < sure
        return { item, section, truth: item.truth, said: right === item.truth, sure }
      }),
    )
    return withChecksum({
      story: bundle.story.name,
      'story-version': bundle.story.version,
      code: `code ${pupil}`,
      pupil,
      seed: 0,
      answers: answersFor(answers),
    })
  })
}
