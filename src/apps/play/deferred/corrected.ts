import type { Player, Save } from '../../../player/index.ts'
import { type Correction, correctionsOf } from '../../../reconstruction/index.ts'
import { readAddress } from '../../../runtime/address/index.ts'
import { type Notices, tellCorrected, tellCorrections } from '../../../runtime/notices/index.ts'
import { words } from '../../../words/index.ts'

type Telling = Pick<Notices, 'add'>
type Told = Pick<Player, 'work'>

/** Tells what was corrected of the line that the page’s address names. */
export function tellOfLink({ work }: Told, notices: Telling): void {
  const { line } = readAddress(location.hash)
  if (line !== null) tellCorrected(work.bundle, line, notices)
}

/** Tells what was corrected of a save's line, where the save was made in another version. */
export const tellCorrectedSince = (player: Told, save: Save, notices: Telling): void =>
  tellCorrections(correctedSince(player, save), notices, words.saveFaults.madeIn(save.version))

/** What was corrected of a save's line; nothing where the save was made in this version. */
export const correctedSince = (
  { work: { bundle } }: Told,
  { version, position }: Save,
): Correction[] => (version === bundle.story.version ? [] : correctionsOf(bundle, position.line))
