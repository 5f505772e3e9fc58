import { computed } from '@preact/signals-core'
import type { Player } from '../../player/index.ts'
import { createStageView, type StageView, upcomingPictures } from '../../runtime/stage/index.ts'
import type { Stills } from '../common/index.ts'
import type { UiState } from './ui-state.ts'

/** Play's view of its stage: the line's picture, or the key's example while the key shows. */
export const createPlayStage = (
  player: Player,
  { example, preferences }: Pick<UiState, 'example' | 'preferences'>,
  stills: Stills,
): StageView =>
  createStageView(
    {
      picture: computed(() => example.value?.picture ?? player.picture.value),
      example: computed(() => example.value !== null),
      preferences,
      upcoming: () => upcomingPictures(player),
    },
    (picture) => stills.of(picture) !== null,
  )
