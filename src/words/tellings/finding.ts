import {
  countTold,
  type EventLine,
  entryOf,
  findingOf,
  numbersTold,
  type Perspective,
  type Reconstruction,
} from '../../reconstruction/index.ts'
import { listOf } from '../lists.ts'
import { words } from '../words.ts'
import { tellingsWords } from './en.ts'

const say = tellingsWords.finding

/**
 * What the tellings of an event come to, in a few sentences: “Washington’s accounts tell two of the
 * eight lines. Moscow’s tell five, and two in part. One line neither tells.” Derived from the standings
 * alone. Empty where no side has an account.
 */
export function findingInWords(work: Reconstruction, lines: readonly EventLine[]): string {
  const { parties, untold, lines: all } = findingOf(work, lines)
  if (all === 0) return ''
  const told = parties.map(({ teller, ...counts }, i) => {
    const first = i === 0
    const sentence = say.told(counts, first || all === 1 ? all : 0, true)
    return (first ? say.first : say.other)(nameOfPerspective(teller, work), sentence)
  })
  // Of one side alone the count has said it.
  const none =
    untold.length > 0 && parties.length > 1 ? [say.untold(untold.length, parties.length)] : []
  return [...told, ...none].join(' ')
}

/** Which lines each side's accounts tell, by number: “Moscow: lines 2 and 4; in part 1.” One sentence a side. */
export function whichInWords(work: Reconstruction, lines: readonly EventLine[]): string[] {
  const joined = (numbers: readonly number[]) => listOf(numbers.map(String), words.language)
  return findingOf(work, lines).parties.map(({ teller }) => {
    const { full, partial, against, divided } = numbersTold(lines, teller)
    return say.which(nameOfPerspective(teller, work), {
      full: joined(full),
      partial: joined(partial),
      against: joined(against),
      divided: joined(divided),
    })
  })
}

/** The same of one record: “Kremlin readout tells five of the eight lines, and two in part.” */
export function recordInWords(
  work: Reconstruction,
  lines: readonly EventLine[],
  teller: Perspective,
): string {
  if (lines.length === 0) return ''
  const { teller: _, ...counts } = countTold(lines, teller)
  return say.record(nameOfPerspective(teller, work), say.told(counts, lines.length, false))
}

/** A teller by name: the author’s, the party’s, or the record’s. */
export function nameOfPerspective(
  { kind, of }: Perspective,
  { story, sources }: Reconstruction,
): string {
  if (kind === 'author') return story.author?.name ?? words.teller.anybody
  if (kind === 'unsided') return words.compare.unsided.name
  const named = kind === 'party' ? entryOf(story.parties, of) : entryOf(sources, of)
  return named?.name ?? of
}
