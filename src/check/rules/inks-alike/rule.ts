import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from 'culori'
import { type Fault, fault } from '../../diagnostic.ts'
import { type Ink, inksOf } from '../../inks.ts'
import { error } from '../../rule.ts'

interface Sight {
  /** Who has it, as a message says. */
  readonly who: string
  /** Least difference of two inks, CIEDE2000. */
  readonly least: number
  readonly difference: (a: string, b: string) => number
}

const distance = differenceCiede2000()

/** How far apart two colours are to whoever sees them through a filter; they are `#rrggbb` by the schema. */
const seenThrough =
  (filter: (colour: Color) => Color | undefined) =>
  (a: string, b: string): number => {
    const [one, other] = [a, b].map((colour) => filter(parse(colour) ?? BLACK))
    return distance(one ?? BLACK, other ?? BLACK)
  }

const BLACK: Color = { mode: 'rgb', r: 0, g: 0, b: 0 }

/** A difference of 2 is just seen side by side; two plates stand apart, and are small. */
const SIGHTS: readonly Sight[] = [
  { who: 'anybody', least: 20, difference: distance },
  ...[
    { who: 'whoever sees no red', filter: filterDeficiencyProt(1) },
    { who: 'whoever sees no green', filter: filterDeficiencyDeuter(1) },
    { who: 'whoever sees no blue', filter: filterDeficiencyTrit(1) },
  ].map(({ who, filter }) => ({
    who,
    least: 10,
    difference: seenThrough(filter),
  })),
]

/** R332: no two parties' inks of one edition look alike, the colour-blind included. */
export const inksAlike = error('R332', ({ story, yaml }) => {
  if (!story) return []
  return pairsOf(inksOf(story)).flatMap(([one, other]): Fault[] => {
    const sight = SIGHTS.find(
      ({ difference, least }) => difference(one.colour, other.colour) < least,
    )
    if (!sight) return []
    return [
      fault(
        yaml.story.at(['parties', other.party, 'ink', other.edition]),
        `${other.colour} looks like ${one.party}’s ${one.colour} to ${sight.who}`,
        'take colours further apart: one lighter than the other, or one blue and one orange',
      ),
    ]
  })
})

const pairsOf = (inks: readonly Ink[]): [Ink, Ink][] =>
  inks.flatMap((one, index) =>
    inks
      .slice(index + 1)
      .filter(({ edition }) => edition === one.edition)
      .map((other): [Ink, Ink] => [one, other]),
  )
