import type { Bundle } from '../src/reconstruction/index.ts'
import { openStory } from '../src/tools/open-story.ts'

const opened = new Map<string, Promise<Bundle>>()

/**
 * A story by its folder, checked once for all files of tests that run in one worker: that takes longer
 * than most of them. Throws what the checker says of it.
 */
export function openedStory(folder: string): Promise<Bundle> {
  const story = opened.get(folder) ?? openNow(folder)
  opened.set(folder, story)
  return story
}

async function openNow(folder: string): Promise<Bundle> {
  const found = await openStory(folder)
  if (!found.ok) throw new Error(found.error)
  return found.value
}
