import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import type { Tick } from '../../panel/index.ts'
import {
  type ExampleGrade,
  mayStandFor,
  type Picture,
  type Player,
  type Preferences,
  pictureOf,
} from '../../player/index.ts'
import { linesAfter } from '../../reconstruction/index.ts'
import type * as Parts from '../comforts/index.ts'
import { createOpenState, type Opened, type OpenState } from './opened.ts'
import { NO_STILLS, type Stills } from './stills.ts'
import { ticksOf } from './ticks.ts'

/** What the Play screen knows beside the player's state: how it is looked at, never what is said. */
export interface Desk {
  readonly open: OpenState
  /** Opens what is closed and closes what is open. */
  toggle(what: Opened): void
  readonly preferences: Signal<Preferences>
  /** Whether sound is on. Off until a gesture on this page. */
  readonly sound: Signal<boolean>
  /** The caption of the last sound heard. */
  readonly heard: Signal<string | null>
  /** What the stage shows; `null` where there is none: WebGL is absent, late or failed. */
  readonly stage: Signal<StageShows | null>
  /** Where the picture comes from now. */
  readonly source: ReadonlySignal<PictureSource>
  /** Whether that is the stage. */
  readonly staged: ReadonlySignal<boolean>
  /** What was printed at build, for when the stage does not print. */
  readonly stills: Stills
  /** Whether the window is wide enough for the panel to stand beside the stage. */
  readonly wide: Signal<boolean>
  /** What the next line does not need, once it is here. */
  readonly comforts: Signal<Comforts | null>
  /** The reader has stepped: from now on lines are announced. */
  readonly stepped: Signal<boolean>
  /** Whether the key to the picture shows: the reader opened it, or the line teaches it. */
  readonly keyShows: ReadonlySignal<boolean>
  /** Where the reader's hand stands on the key; `null` while the key is away. */
  readonly example: Signal<ExampleGrade | null>
  /** What the stage shows: the line's picture, or the key's example. */
  readonly picture: ReadonlySignal<Picture>
  /** The lines of the event. */
  readonly ticks: ReadonlySignal<readonly Tick[]>
  /** Pictures of the lines that come next in the text: likely to be asked for soon. */
  ahead(): readonly Picture[]
}

/** What a stage has on its canvas. */
export interface StageShows {
  /** `null` while that may be any of several pictures, or none. */
  readonly picture: Picture | null
  /** Whether that is the key's example and no line's. */
  readonly example: boolean
}

/**
 * Where a picture comes from: the stage's canvas; what was printed of it at build; bare paper, while
 * the stage still shows another one; or, where nothing prints, the drawings, which grade nothing.
 */
export type PictureSource = 'canvas' | 'still' | 'paper' | 'drawings'

/** What the next line does not need: parts of the screen, and what was set to work for them. */
export type Comforts = typeof Parts & Parts.Attached

/** How many lines ahead drawings are fetched. */
const AHEAD = 6

/** A script's tag on the line before the event that teaches how to read the picture. */
const KEY_TAG = 'key'

/** Sets the desk for a player. */
export function createDesk(player: Player, kept: Preferences, stills: Stills = NO_STILLS): Desk {
  const open = createOpenState()
  const example = signal<ExampleGrade | null>(null)
  const preferences = signal(kept)
  const keyShows = computed(
    () => open.value === 'key' || player.view.value.line.tags.includes(KEY_TAG),
  )
  effect(() => {
    example.value = keyShows.value ? (example.peek() ?? 'none') : null
  })
  effect(() => player.setClean(preferences.value.clean))
  const clean = computed(() => player.state.value.clean)
  const stage = signal<StageShows | null>(null)
  const comforts = signal<Comforts | null>(null)
  const picture = computed(() => {
    const shown = example.value && comforts.value?.examplePicture(player.work.bundle, example.value)
    return shown ?? player.picture.value
  })
  const source = computed((): PictureSource => {
    const { picture: shown = null, example: isExample = false } = stage.value ?? {}
    // Under the reader's own hand the example's grades turn into one another.
    const held = isExample && example.value !== null
    if (shown && (held || mayStandFor(shown, picture.value))) return 'canvas'
    if (stills.of(picture.value)) return 'still'
    return stage.value ? 'paper' : 'drawings'
  })
  return {
    open,
    toggle(what) {
      open.value = open.value === what ? null : what
    },
    preferences,
    sound: signal(false),
    heard: signal<string | null>(null),
    stage,
    source,
    staged: computed(() => source.value === 'canvas'),
    stills,
    wide: signal(true),
    comforts,
    stepped: signal(false),
    keyShows,
    example,
    picture,
    ticks: computed(() => ticksOf(player.work.bundle, clean.value)),
    ahead: () => picturesAfter(player),
  }
}

function picturesAfter(player: Player): Picture[] {
  const { bundle } = player.work
  return linesAfter(bundle, player.view.peek().line.id, AHEAD).map((line) =>
    pictureOf(bundle, line, player.state.peek()),
  )
}
