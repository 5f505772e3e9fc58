import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import { mayStandFor, type Picture, type Preferences } from '../../player/index.ts'

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

/** What a screen asks of its stage. */
export interface StageRequest {
  /** The picture to be drawn now. */
  readonly picture: ReadonlySignal<Picture>
  /** Whether that is the key's example, which follows the reader's hand, and no line's. */
  readonly example: ReadonlySignal<boolean>
  /** The preferences that decide how it is drawn. */
  readonly preferences: ReadonlySignal<Pick<Preferences, 'edition' | 'motion'>>
  /** The pictures that are likely to be asked for soon. */
  upcoming(): readonly Picture[]
}

/** All that a stage and the screen around it know of each other. */
export interface StageView extends StageRequest {
  /** What the stage shows, as it says; `null` where there is none: WebGL is absent, late or failed. */
  readonly shows: Signal<StageShows | null>
  /** Where the screen has its picture from now. */
  readonly source: ReadonlySignal<PictureSource>
}

/**
 * A screen's view of its stage, before there is one.
 * @param hasStill whether a picture was printed at build.
 */
export function createStageView(
  request: StageRequest,
  hasStill: (picture: Picture) => boolean = () => false,
): StageView {
  const shows = signal<StageShows | null>(null)
  const source = computed((): PictureSource => {
    const { picture: shown = null, example = false } = shows.value ?? {}
    const wanted = request.picture.value
    // Under the reader's own hand the example's grades turn into one another.
    const held = example && request.example.value
    if (shown && (held || mayStandFor(shown, wanted))) return 'canvas'
    if (hasStill(wanted)) return 'still'
    return shows.value ? 'paper' : 'drawings'
  })
  return { ...request, shows, source }
}
