import type { Bundle } from '../reconstruction/index.ts'
import { words } from './words.ts'

/**
 * A bundle that says everywhere that it is a draft: in the title, which every screen has, and in the
 * label, which goes wherever a line of the event goes (embeds, prints, cards, alternative texts).
 */
export function markedAsDraft(bundle: Bundle): Bundle {
  const { story } = bundle
  return {
    ...bundle,
    story: {
      ...story,
      title: words.draft.title(story.title),
      disclosure: { ...story.disclosure, draft: true },
    },
  }
}
