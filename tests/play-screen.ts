import { NO_STILLS } from '../src/apps/common/stills.ts'
import type { PlayScreenProps } from '../src/apps/play/App.tsx'
import { createPlayStage } from '../src/apps/play/play-stage.ts'
import { createUiState } from '../src/apps/play/ui-state.ts'
import { DEFAULTS, type Work } from '../src/player/index.ts'
import { madePlayer } from '../src/testing/made-player.ts'

/** The Play screen of a work as it is before any step, without a stage and what is fetched later. */
export function playScreen(work: Work): PlayScreenProps {
  const player = madePlayer(work)
  const ui = createUiState(player, DEFAULTS)
  const stage = createPlayStage(player, ui, NO_STILLS)
  return { player, ui, stage, stills: NO_STILLS, address: () => undefined, deferred: null }
}
