import type { Attestation, Grading, Story } from '../reconstruction/index.ts'
import { listOf } from './lists.ts'
import { type Sides, sidesOf } from './sides.ts'
import { words } from './words.ts'

/** Lines that the same sides attest in the same way. */
interface Alike {
  readonly sides: Sides
  readonly attestation: Attestation
  readonly beside: boolean
  count: number
}

/**
 * What the lines of an event rest on, in one or a few sentences: “Five of the eight lines rest on
 * Moscow alone. …” Derived from the grades alone; the best attested come first.
 * @param gradings one a line; @returns an empty text for none
 */
export function sumOf(gradings: readonly Grading[], story: Pick<Story, 'parties'>): string {
  return alikeIn(gradings, story)
    .map(({ sides, count, beside }, i) => {
      const { lines } = words.end.sum
      return `${lines(count, i === 0 ? gradings.length : 0)} ${restsOn(sides, count > 1, beside)}.`
    })
    .join(' ')
}

/** What is attested best goes first; what some side states, before what none does. */
const ORDER: readonly Attestation[] = [
  'both-sides',
  'one-side',
  'disputed',
  'neither-side',
  'not-applicable',
]

function alikeIn(gradings: readonly Grading[], story: Pick<Story, 'parties'>): Alike[] {
  const found = new Map<string, Alike>()
  for (const grading of gradings) {
    const sides = sidesOf(grading, story)
    const { attestation, beside } = grading
    const key = JSON.stringify([sides, beside])
    const alike = found.get(key) ?? { sides, attestation, beside, count: 0 }
    alike.count += 1
    found.set(key, alike)
  }
  const rank = ({ attestation }: Alike) => ORDER.indexOf(attestation)
  return [...found.values()].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.sides.full.length - a.sides.full.length ||
      weight(a.sides) - weight(b.sides) ||
      b.count - a.count,
  )
}

/** Where no side states a line: what is given in part goes before what nobody gives. */
const weight = ({ partial, divided, against }: Sides): number =>
  [partial, divided, against].findIndex((names) => names.length > 0) >>> 0

const join = (names: readonly string[]): string => listOf(names, words.language)

function restsOn(sides: Sides, several: boolean, beside: boolean): string {
  const { rests } = words.end.sum
  const { partial, divided } = sides
  const divides = divided.length > 0 ? [rests.divides(join(divided), several)] : []
  if (sides.full.length > 0)
    return [
      stated(sides, several, beside),
      ...(partial.length > 0 ? [rests.onlyInPart(join(partial))] : []),
      ...divides.map(rests.and),
    ].join(', ')
  const unstated = [
    ...(sides.against.length > 0 ? [rests.contradictedBy(join(sides.against), several)] : []),
    ...(partial.length > 0 ? [rests.partOnly(join(partial), several)] : []),
    ...divides,
  ]
  const [first = rests.nothing(several, beside), ...others] = unstated
  return [first, ...others.map(rests.and)].join(', ')
}

/** What is said of the sides that state a line, and of those that deny it. */
function stated(
  { full, partial, divided, against, none }: Sides,
  several: boolean,
  beside: boolean,
): string {
  const { rests } = words.end.sum
  if (against.length > 0)
    return [
      rests.disputed(join(full), full.length, several),
      rests.contradict(join(against), against.length, several),
    ].join(', ')
  const count = full.length + partial.length
  if (none.length + divided.length === 0 && count > 1) return rests.allSides(count, several)
  return partial.length + divided.length === 0 && !beside
    ? rests.alone(join(full), several)
    : rests.on(join(full), several)
}
