import type { Story } from '../reconstruction/index.ts'
import { words } from './words.ts'

/**
 * The sentence that stands in every picture, card, print and frame. It is ours, and follows from what
 * the story declares: nothing that a story says beside it stands in its place.
 */
export const labelOf = ({
  disclosure: { published, draft },
  author,
  event,
}: Pick<Story, 'disclosure' | 'author' | 'event'>): string =>
  (draft ? words.draftLabel : '') + words.labelBy(published, author ? 0 : event.records.length)
