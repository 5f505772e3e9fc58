import type { Reconstruction } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'

/** Who tells all lines of the event: the author, or in a work without one each line's own account. */
export const tellsOf = ({ story }: Pick<Reconstruction, 'story'>): string =>
  story.author?.tells ?? words.teller.lines
