import type { FunctionComponent } from 'preact'
import type { KeyValueStore, Player } from '../../player/index.ts'
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
  /** Where in its chapter the line is, in words. */
  readonly Position: FunctionComponent
  /** The same as a button that opens the chapters. */
  readonly Where: FunctionComponent
  /** What the scene rests on, outside the event, and the chapters: they follow the line's sources. */
  readonly SceneAndChapters: FunctionComponent
  /** Whatever opens over the play. */
  readonly Dialogs: FunctionComponent
  /** What the reader guesses at a line whose grades are withheld. */
  readonly Guess: FunctionComponent
  /** What the reader guessed, once the line says who says so, until the next step. */
  readonly Said: FunctionComponent
  /** The key before the event, from which on guesses are asked for on the site's own page. */
  readonly FirstKey: FunctionComponent
  /** The end screen, in the place of the picture. */
  readonly EndPlace: FunctionComponent<{
    clean: boolean
    /** Where it leads, where it is not to the pages beside this one. */
    whereNext?: readonly WayOn[] | undefined
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
  /**
   * The folder of the site's pages, as seen from this one, with a slash at the end; without it they
   * lie beside it. `null` in a kept file, which has none.
   */
  readonly home?: string | null
}

/** Creates the parts, and starts all that goes on beside the lines. */
export type CreateDeferredParts = (needs: DeferredNeeds) => DeferredParts
