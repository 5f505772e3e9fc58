import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type LessonFile, parseLessonFile } from '../../src/lesson/file/index.ts'
import type { Bundle } from '../../src/reconstruction/index.ts'
import { openStory } from '../../src/tools/open-story.ts'

const HERE = new URL('../..', import.meta.url).pathname

/** A story of this repository, opened as the tools open it. Throws where it cannot be. */
export async function storyIn(folder: string): Promise<Bundle> {
  const opened = await openStory(`${HERE}${folder}`)
  if (!opened.ok) throw new Error(opened.error)
  return opened.value
}

/** A story's lesson file. Throws where it does not fit. */
export function lessonFile(folder: string): LessonFile {
  const parsed = parseLessonFile(parse(readFileSync(`${HERE}${folder}/lesson.yaml`, 'utf8')))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}
