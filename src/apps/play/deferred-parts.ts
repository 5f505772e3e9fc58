import type { FunctionComponent } from 'preact'
import type { KeyValueStore, Player } from '../../player/index.ts'
import type { Bundle } from '../../reconstruction/index.ts'
import type { Notices } from '../../runtime/notices/index.ts'
import type { StageView } from '../../runtime/stage/index.ts'
import type { DrawingAddress, Stills } from '../common/index.ts'
import type { UiState } from './ui-state.ts'

/** A way on from the end. */
export interface WayOn {
  readonly href: string
  readonly text: string
}

/** The parts of the Play screen that the next line does not need: fetched once it works, all in one. */
export interface DeferredParts {
  /** Where any drawing lies; until then those that the page was written with are known. */
  readonly plateAddress: DrawingAddress
  /** The key to the picture. @param onClose none where the line itself shows the key */
  readonly KeyCard: FunctionComponent<{ onClose?: (() => void) | undefined }>
  /** What stands over the picture's edge: its buttons, and that lines go by themselves, while they do. */
  readonly OverPicture: FunctionComponent
  /** Whatever opens over the play. */
  readonly Dialogs: FunctionComponent
  /** The end screen, in the place of the picture. */
  readonly EndPlace: FunctionComponent<{
    bundle: Bundle
    clean: boolean
    whereNext: readonly WayOn[]
  }>
}

/** Where things are kept: a frame's host may have asked for preferences that are not to be kept. */
export interface Stores {
  readonly places: KeyValueStore
  readonly preferences: KeyValueStore
}

/** What the deferred parts are created from. */
export interface DeferredNeeds {
  readonly player: Player
  readonly ui: UiState
  readonly stage: Pick<StageView, 'source'>
  readonly stills: Stills
  readonly stores: Stores
  readonly notices: Notices
}

/** Creates the parts, and starts all that goes on beside the lines. */
export type CreateDeferredParts = (needs: DeferredNeeds) => DeferredParts
