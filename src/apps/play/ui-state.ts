import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import type { ExampleGrade, Picture, Player, Preferences } from '../../player/index.ts'
import { createOpenState, type Opened, type OpenState } from './opened.ts'

/** Where a reader is before the play: at the opening, at the key, or on the way to a kept place. */
export type Entrance = 'opening' | 'key' | 'resume'

/** A party's id. */
export type PartyId = string

/** What a reader guessed of a line: whose accounts report something like it. */
export type Guess = 'both' | 'none' | PartyId

/** The Play screen's own state, beside the player's: how it is looked at, never what is said. */
export interface UiState {
  /** `null` in the play. */
  readonly entrance: Signal<Entrance | null>
  /** Whether a place is kept that the opening can lead to. */
  readonly kept: Signal<boolean>
  readonly open: OpenState
  /** Opens what is closed and closes what is open. */
  toggle(what: Opened): void
  readonly preferences: Signal<Preferences>
  /** Whether sound is on. Off until a gesture on this page. */
  readonly sound: Signal<boolean>
  /** The caption of the last sound heard. */
  readonly heard: Signal<string | null>
  /** Whether the window is wide enough for the panel to stand beside the stage. */
  readonly wide: Signal<boolean>
  /** The reader has stepped: from now on places are kept. */
  readonly stepped: Signal<boolean>
  /** Whether lines are announced as they come. */
  readonly announces: Signal<boolean>
  /** What the reader guessed, by the line's id. Kept nowhere. */
  readonly guesses: Signal<ReadonlyMap<string, Guess>>
  /** Whether the key to the picture shows: the reader opened it, or the line teaches it. */
  readonly keyShows: ReadonlySignal<boolean>
  /** The ids of the choices offered here that lead to what was read; told after the line shows. */
  readonly taken: Signal<ReadonlySet<string>>
  /** What the key shows on the stage; `null` while it is away, and until its card was fetched. */
  readonly example: Signal<ShownExample | null>
}

/** The key's example, at the grade where the reader's hand stands. */
export interface ShownExample {
  readonly grade: ExampleGrade
  /** `null` where the event has no sides to draw. */
  readonly picture: Picture | null
}

/** A script's tag on the line before the event that teaches how to read the picture. */
const KEY_TAG = 'key'

/** Creates the state for a player, which masks strong language as the preferences say from now on. */
export function createUiState(player: Player, kept: Preferences): UiState {
  const open = createOpenState()
  const preferences = signal(kept)
  effect(() => player.setClean(preferences.value.clean))
  return {
    entrance: signal<Entrance | null>(null),
    kept: signal(false),
    open,
    toggle(what) {
      open.value = open.value === what ? null : what
    },
    preferences,
    sound: signal(false),
    heard: signal<string | null>(null),
    wide: signal(true),
    stepped: signal(false),
    announces: signal(false),
    guesses: signal<ReadonlyMap<string, Guess>>(new Map()),
    keyShows: computed(() => open.value === 'key' || player.view.value.line.tags.includes(KEY_TAG)),
    taken: signal<ReadonlySet<string>>(new Set()),
    example: signal<ShownExample | null>(null),
  }
}
