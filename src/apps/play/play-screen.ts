import { signal } from '@preact/signals-core'
import { DEFAULTS, type Player } from '../../player/index.ts'
import type { StageView } from '../../runtime/stage/index.ts'
import { stillsInPage } from '../common/index.ts'
import type { PlayScreenProps } from './App.tsx'
import type { DeferredNeeds, DeferredParts } from './deferred-parts.ts'
import { fetchDeferred } from './fetch-deferred.ts'
import { createPlayStage } from './play-stage.ts'
import { createUiState, type UiState } from './ui-state.ts'

/** The Play screen in a page: its own state, and what it is drawn from. */
export interface PlayScreen {
  readonly ui: UiState
  readonly stage: StageView
  /** What it is drawn from now, by the values of signals. */
  props(): PlayScreenProps
  /** Has its deferred parts fetched; settles once they are here, or are known not to come. */
  fetchDeferred(needs: Pick<DeferredNeeds, 'stores' | 'notices' | 'home'>): Promise<void>
}

const nowhere = () => undefined

/** Creates the screen for a player. */
export function createPlayScreen(player: Player): PlayScreen {
  const ui = createUiState(player, DEFAULTS)
  const stills = stillsInPage()
  const stage = createPlayStage(player, ui, stills)
  const deferred = signal<DeferredParts | null>(null)
  const fixed = { player, ui, stage, stills }
  return {
    ui,
    stage,
    props: () => ({
      ...fixed,
      // Until then nothing stands where nothing was printed.
      address: deferred.value?.plateAddress ?? nowhere,
      deferred: deferred.value,
    }),
    fetchDeferred: (needs) => fetchDeferred({ ...fixed, ...needs }, deferred),
  }
}
