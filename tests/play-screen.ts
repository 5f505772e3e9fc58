import { DEFAULTS, type Work } from '../src/player/index.ts'
import type { PlayScreenProps } from '../src/site/play/App.tsx'
import { createPlayStage } from '../src/site/play/play-stage.ts'
import { NO_STILLS } from '../src/site/play/stills.ts'
import { createUiState } from '../src/site/play/ui-state.ts'
import { madePlayer } from '../src/testing/made-player.ts'

/** The Play screen of a work as it is before any step, without a stage and what is fetched later. */
export function playScreen(work: Work): PlayScreenProps {
  const player = madePlayer(work)
  const ui = createUiState(player, DEFAULTS)
  const stage = createPlayStage(player, ui, NO_STILLS)
  return { player, ui, stage, stills: NO_STILLS, address: () => undefined, deferred: null }
}
