import type { Player, Save } from '../../../player/index.ts'
import { type Correction, correctionsOf } from '../../../reconstruction/index.ts'
import type { Notices } from '../../../runtime/notices/index.ts'
import { correctionSaid, words } from '../../../words/index.ts'

type Telling = Pick<Notices, 'add'>
type Told = Pick<Player, 'work'>

/** Tells what was corrected of a line that a link led to: a link does not say when it was made. */
export const tellCorrected = ({ work }: Told, line: string, notices: Telling): void =>
  tell(correctionsOf(work.bundle, line), notices, '')

/** Tells what was corrected of a save's line, where the save was made in another version. */
export const tellCorrectedSince = (player: Told, save: Save, notices: Telling): void =>
  tell(correctedSince(player, save), notices, words.saveFaults.madeIn(save.version))

/** What was corrected of a save's line; nothing where the save was made in this version. */
export const correctedSince = (
  { work: { bundle } }: Told,
  { version, position }: Save,
): Correction[] => (version === bundle.story.version ? [] : correctionsOf(bundle, position.line))

function tell(all: readonly Correction[], notices: Telling, todo: string): void {
  for (const one of all)
    notices.add({ what: correctionSaid(one), where: words.framed.onLine(`${one.line}`), todo })
}
