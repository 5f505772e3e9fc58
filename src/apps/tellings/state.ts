import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import { DEFAULTS, type Picture, type Preferences, pictureOfTelling } from '../../player/index.ts'
import {
  type Bundle,
  type Difference,
  differencesOf,
  type EventLine,
  exchangeOf,
  type LineTold,
  linesOf,
  type Perspective,
  perspectivesOf,
  type Telling,
  tellingOf,
  toldFrom,
} from '../../reconstruction/index.ts'
import { createStageView, type StageView } from '../../runtime/stage/index.ts'
import { type DrawingAddress, NO_STILLS, type Stills } from '../common/index.ts'

/** How many lines ahead pictures are prepared. */
const AHEAD = 2

/** Where pictures come from. */
export interface Pictures {
  readonly stills: Stills
  readonly address: DrawingAddress
}

/** The page's state: whose telling, at which line, one or all at once. */
export interface TellingsState {
  readonly bundle: Bundle
  readonly pictures: Pictures
  /** The lines of the event, in the article's order. */
  readonly lines: readonly EventLine[]
  readonly tellers: readonly Perspective[]
  /** Where the accounts differ. */
  readonly differences: readonly Difference[]
  /** Those that stand side by side: the author, the sides, and all records of no side. */
  readonly beside: readonly Perspective[]
  readonly preferences: Signal<Preferences>
  readonly teller: Signal<Perspective>
  /** The line by id, whoever tells it; `null` at the end. */
  readonly line: Signal<string | null>
  readonly all: Signal<boolean>
  readonly telling: ReadonlySignal<Telling>
  /** What the teller has of the line; `null` at the end. */
  readonly told: ReadonlySignal<LineTold | null>
  readonly stage: StageView
  next(): void
  back(): void
}

/** Creates the state at the first line, as the author tells it. `null` for a work without an event's line. */
export function createTellings(
  bundle: Bundle,
  pictures: Pictures = { stills: NO_STILLS, address: () => undefined },
): TellingsState | null {
  const lines = exchangeOf(bundle)
  const tellers = perspectivesOf(bundle)
  const [author] = tellers
  const [first] = lines
  if (!author || !first) return null
  const teller = signal(author)
  const line = signal<string | null>(first.id)
  const telling = computed(() => tellingOf(bundle, lines, teller.value))
  const told = computed(() => telling.value.lines.find((one) => one.line.id === line.value) ?? null)
  const preferences = signal<Preferences>(DEFAULTS)
  const pictureOf = (one: LineTold) => pictureOfTelling(bundle, one, telling.value.teller)
  // At the end, which has no picture, the last one stays.
  let shown = pictureOf(toldFrom(author, first))
  const picture = computed(() => {
    if (told.value) shown = pictureOf(told.value)
    return shown
  })
  const example = signal(false)
  const step = (by: 1 | -1) => {
    const ids = telling.peek().lines.map((one) => one.line.id)
    const at = line.peek() === null ? ids.length : ids.indexOf(line.peek() ?? '')
    const to = at + by
    if (to >= 0) line.value = ids[to] ?? null
  }
  return {
    bundle,
    pictures,
    lines,
    tellers,
    differences: differencesOf(bundle, linesOf(bundle)),
    beside: tellers.filter((one) => one.kind !== 'record'),
    preferences,
    teller,
    line,
    all: signal(false),
    telling,
    told,
    stage: createStageView(
      { picture, example, preferences, upcoming: () => upcoming(telling.peek(), line.peek()) },
      (one) => pictures.stills.of(one) !== null,
    ),
    next: () => step(1),
    back: () => step(-1),
  }

  function upcoming({ lines: all }: Telling, id: string | null): Picture[] {
    const at = all.findIndex((one) => one.line.id === id) + 1
    return all.slice(at, at + AHEAD).map(pictureOf)
  }
}
