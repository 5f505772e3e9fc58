import { type Correction, correctionsOf, type Reconstruction } from '../../reconstruction/index.ts'
import { correctionSaid, words } from '../../words/index.ts'
import type { Notices } from './notices.tsx'

type Telling = Pick<Notices, 'add'>

/** Tells what was corrected of a line that a link led to: a link does not say when it was made. */
export const tellCorrected = (
  work: Pick<Reconstruction, 'story'>,
  line: string,
  notices: Telling,
): void => tellCorrections(correctionsOf(work, line), notices, '')

/** Tells each correction by a notice of its own. @param todo what is said after it */
export function tellCorrections(all: readonly Correction[], notices: Telling, todo: string): void {
  for (const one of all)
    notices.add({ what: correctionSaid(one), where: words.framed.onLine(`${one.line}`), todo })
}
