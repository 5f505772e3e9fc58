import { attestedIn } from '../words/index.ts'
import { draftOf, type OpenedStory } from './open-story.ts'

/**
 * A story with the sentences that are derived from its sourcing in the words of this module's own
 * catalogue: it was put together in English, and its digest does not cover them.
 */
export function inWords(opened: OpenedStory): OpenedStory {
  const { bundle, unmarked } = opened
  const own = unmarked ?? bundle
  const worded = { ...own, attested: attestedIn(own) }
  return { ...opened, bundle: unmarked ? draftOf(worded) : worded }
}
