import {
  claimIn,
  type Item,
  isMade,
  itemsIn,
  kindOf,
  type LessonWork,
  type Step,
} from '../../src/lesson/index.ts'
import { lineById } from '../../src/reconstruction/index.ts'

/** What a pupil who follows one cue sees of an item. */
export interface Seen {
  readonly item: Item
  /** The words that are judged. */
  readonly text: string
  /** Where the question stands on its screen, from 0. */
  readonly at: number
  /** The median length of what is judged in this lesson. */
  readonly median: number
  /** Names of persons and organisations that the story knows. */
  readonly names: readonly string[]
}

/** A pupil who looks at one thing only: gives yes or no. */
export type Cue = (seen: Seen) => boolean

const party = ({ item }: Seen): string | null => {
  const [ask, side = ''] = kindOf(item).split('.')
  return ask === 'says' ? side : null
}

/** One side is believed, the other never; what is not about a side, by `otherwise`. */
const believes =
  (believed: string, otherwise: boolean): Cue =>
  (seen) => {
    const side = party(seen)
    return side === null ? otherwise : side === believed
  }

const PRESIDENT_FIRST = /^(Biden|Putin)/

/** Every cue pupil, for the parties of a story. */
export function cuesFor(parties: readonly string[]): Record<string, Cue> {
  return {
    'always yes': () => true,
    'always no': () => false,
    ...Object.fromEntries(
      parties.flatMap((id) => [
        [`${id} yes, the other no, else yes`, believes(id, true)],
        [`${id} yes, the other no, else no`, believes(id, false)],
      ]),
    ),
    'long is true': ({ text, median }) => text.length > median,
    'short is true': ({ text, median }) => text.length <= median,
    'named is true': ({ text, names }) => names.some((name) => text.includes(name)),
    'quoted is true': ({ text }) => /[“"]/.test(text),
    'not quoted is true': ({ text }) => !/[“"]/.test(text),
    'begins with a president is true': ({ text }) => PRESIDENT_FIRST.test(text),
    'begins with a president is false': ({ text }) => !PRESIDENT_FIRST.test(text),
    'what would be is false': ({ text }) => !/\b(would|will|may)\b/.test(text),
    'first is true': ({ at }) => at === 0,
    'later is true': ({ at }) => at > 0,
    'made for the exercise is true': ({ item }) => isMade(item.id),
    'made for the exercise is false': ({ item }) => !isMade(item.id),
  }
}

const texts = new WeakMap<Item, string>()

/** The words that an item is judged by: a claim, or the whole line with its cue. */
function textOf(work: LessonWork, item: Item): string {
  const text = texts.get(item) ?? claimIn(item) ?? lineById(work, item.line)?.text ?? ''
  texts.set(item, text)
  return text
}

/** What is seen of every item of some steps, in order. */
export function seenIn(work: LessonWork, steps: readonly Step[]): Seen[] {
  const lengths = itemsIn(steps)
    .map((item) => textOf(work, item).length)
    .sort((a, b) => a - b)
  const median = lengths[Math.floor((lengths.length - 1) / 2)] ?? 0
  const names = [
    ...Object.values(work.story.cast).flatMap(({ name }) => name.split(' ').slice(-1)),
    ...['Obama', 'Kremlin', 'White House', 'AP', 'PBS', 'NATO'],
    ...['Biden', 'Putin', 'Euronews', 'Associated Press'],
  ]
  return steps.flatMap(({ items }) =>
    items.map((item, at) => ({ item, text: textOf(work, item), at, median, names })),
  )
}

/** How many of what is seen a cue gets right, in per cent. */
export const scoreOf = (cue: Cue, seen: readonly Seen[]): number =>
  (100 * seen.filter((one) => cue(one) === one.item.truth).length) / seen.length
