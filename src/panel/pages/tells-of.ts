import type { Reconstruction } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'

/** Whose words all lines of the event are in: the author's, or of a work without one each line's own account's. */
export const tellsOf = ({ story }: Pick<Reconstruction, 'story'>): string =>
  story.author?.tells ?? words.teller.lines
