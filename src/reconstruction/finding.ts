import { gradeParty, type PartyGrade } from './grades.ts'
import type { EventLine, Reconstruction } from './line.ts'
import { accountsBy, type Perspective, perspectivesOf } from './tellings.ts'

/** How many lines of an event a teller's accounts carry, and how. */
export interface Told {
  readonly teller: Perspective
  /** Lines that one of its accounts states, and none contradicts. */
  readonly full: number
  /** Lines that they say only in part. */
  readonly partial: number
  /** Lines that one of its accounts states and another contradicts. */
  readonly divided: number
  /** Lines that they contradict, and none states. */
  readonly against: number
}

/** What the tellings of an event come to, counted by line. */
export interface Finding {
  readonly lines: number
  /** Each party that has records, in the story's order. */
  readonly parties: readonly Told[]
  /** Lines of which no party's accounts say or deny anything. */
  readonly untold: readonly EventLine[]
}

/** Counts what one party's or one record's accounts have of some lines, by the rule for a party's grade. */
export function countTold(lines: readonly EventLine[], teller: Perspective): Told {
  const { full, partial, against, divided } = numbersTold(lines, teller)
  return {
    teller,
    full: full.length,
    partial: partial.length,
    against: against.length,
    divided: divided.length,
  }
}

/** Lines by how a teller's accounts have them, each by its number from 1 on. */
export type NumbersTold = Readonly<Record<Exclude<keyof Told, 'teller'>, readonly number[]>>

/** The same by the numbers of the lines. */
export function numbersTold(lines: readonly EventLine[], teller: Perspective): NumbersTold {
  const grades = lines.map((line) =>
    gradeParty(accountsBy(teller, line).map(({ support }) => support.how)),
  )
  const where = (is: (one: PartyGrade) => boolean) =>
    grades.flatMap((one, at) => (is(one) ? [at + 1] : []))
  const at = (grade: PartyGrade['grade']) => where((one) => one.grade === grade && !one.divided)
  return {
    full: at('full'),
    partial: at('partial'),
    against: at('against'),
    divided: where(({ divided }) => divided),
  }
}

/** What the parties' tellings of an event come to. @param lines of the event */
export function findingOf(work: Reconstruction, lines: readonly EventLine[]): Finding {
  const sides = perspectivesOf(work).filter(({ kind }) => kind === 'party')
  const isUntold = (line: EventLine) =>
    sides.every(({ of }) => line.grading?.parties[of]?.grade === 'none')
  return {
    lines: lines.length,
    parties: sides.map((side) => countTold(lines, side)),
    untold: sides.length === 0 ? [] : lines.filter(isUntold),
  }
}
