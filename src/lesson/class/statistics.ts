import type { ResultAnswer as Answer, ResultFile } from '../result/result.ts'
import { brierOf } from '../scoring/brier.ts'
import { type Estimate, estimate, type Sums, share, total } from './interval.ts'

/** Surenesses that a reliability picture tells apart, in per cent: what the pupils are offered. */
export const SURENESSES = [50, 60, 70, 80, 90, 100] as const

/** One point of the reliability picture. */
export interface Reliability {
  /** What was stated, in per cent, on average over the answers in this bin. */
  readonly sure: number
  readonly answers: number
  readonly pupils: number
  /** What share of them was right. */
  readonly right: Estimate
}

/** What can be said of how a class's answers changed. */
export type GainVerdict = 'too-few' | 'unclear' | 'better' | 'worse'

/** A class's results, over the lesson's items unless it says otherwise. */
export interface ClassStatistics {
  readonly pupils: number
  readonly answers: number
  readonly trusted: Estimate | null
  readonly doubted: Estimate | null
  readonly brier: Estimate | null
  /** What the base rate alone would score. */
  readonly reference: number | null
  readonly skill: Estimate | null
  readonly reliability: readonly Reliability[]
  /** Brier's score of the parallel items before less that after: more is better. */
  readonly gain: Estimate | null
  readonly gainPupils: number
  readonly gainVerdict: GainVerdict
  /** The share right in the transfer task. */
  readonly transfer: Estimate | null
}

/** Fewest pupils of whom anything but counts is said. */
export const FEWEST_PUPILS = 5

/** The statistics of a class from its result files. */
export function statisticsOf(files: readonly ResultFile[]): ClassStatistics {
  const pupils = files.map(({ answers }) => answers)
  // What is made of how sure they were leaves out whoever was not asked.
  const asked = pupils.filter((answers) => answers.every(({ sure }) => sure !== null))
  const units = lessonSums(pupils)
  const askedUnits = lessonSums(asked)
  const sums = total(units)
  const gains = asked.flatMap(gainOf)
  const gain = estimate(gains, ({ gain = 0, pupils = 0 }) => (pupils > 0 ? gain / pupils : null))
  return {
    pupils: files.length,
    answers: sums.answers ?? 0,
    trusted: share(units, 'trusted', 'truths'),
    doubted: share(units, 'doubted', 'falses'),
    brier: atMost(estimate(askedUnits, brierFrom), 0, 1),
    reference: referenceFrom(total(askedUnits)),
    skill: atMost(estimate(askedUnits, skillFrom), Number.NEGATIVE_INFINITY, 1),
    reliability: SURENESSES.flatMap((sure) => reliabilityAt(asked, sure)),
    gain,
    gainPupils: gains.length,
    gainVerdict: verdictOn(gain, gains.length),
    transfer: share(
      pupils.map((answers) => sumsOf(answers.filter(({ section }) => section === 'transfer'))),
      'right',
      'answers',
    ),
  }
}

/** An interval cut where its statistic cannot go. */
const atMost = (one: Estimate | null, least: number, most: number): Estimate | null =>
  one?.interval
    ? {
        ...one,
        interval: [Math.max(least, one.interval[0]), Math.min(most, one.interval[1])],
      }
    : one

/** The sums of every pupil who answered something of the lesson. */
const lessonSums = (pupils: readonly (readonly Answer[])[]): Sums[] =>
  pupils
    .map((answers) => sumsOf(answers.filter(inLesson)))
    .filter((unit) => (unit.answers ?? 0) > 0)

const inLesson = ({ section }: Answer): boolean => section === 'lesson'
const count = (answers: readonly Answer[], holds: (one: Answer) => boolean): number =>
  answers.filter(holds).length

function sumsOf(answers: readonly Answer[]): Sums {
  return {
    answers: answers.length,
    truths: count(answers, ({ truth }) => truth),
    falses: count(answers, ({ truth }) => !truth),
    trusted: count(answers, ({ truth, said }) => truth && said),
    doubted: count(answers, ({ truth, said }) => !truth && !said),
    right: count(answers, ({ truth, said }) => truth === said),
    sure: answers.reduce((sum, { sure }) => sum + (sure ?? 0), 0),
    brier: answers.reduce((sum, answer) => sum + brierOf(answer), 0),
  }
}

const brierFrom = ({ brier = 0, answers = 0 }: Sums): number | null =>
  answers > 0 ? brier / answers : null

function referenceFrom({ truths = 0, answers = 0 }: Sums): number | null {
  return answers > 0 ? (truths / answers) * (1 - truths / answers) : null
}

function skillFrom(sums: Sums): number | null {
  const brier = brierFrom(sums)
  const reference = referenceFrom(sums)
  return brier === null || !reference ? null : 1 - brier / reference
}

function reliabilityAt(
  pupils: readonly (readonly Answer[])[],
  sure: (typeof SURENESSES)[number],
): Reliability[] {
  const units = pupils
    .map((answers) =>
      sumsOf(
        answers.filter((one) => inLesson(one) && Math.round((one.sure ?? 0) / 10) * 10 === sure),
      ),
    )
    .filter((unit) => (unit.answers ?? 0) > 0)
  const right = share(units, 'right', 'answers')
  const sums = total(units)
  const answers = sums.answers ?? 0
  return right ? [{ sure: (sums.sure ?? 0) / answers, answers, pupils: units.length, right }] : []
}

/** One pupil's gain, if both halves of the parallel items were answered. */
function gainOf(answers: readonly Answer[]): Sums[] {
  const half = (section: Answer['section']) =>
    sumsOf(answers.filter((answer) => answer.section === section))
  const before = half('before')
  const after = half('after')
  const first = brierFrom(before)
  const last = brierFrom(after)
  if (first === null || last === null || before.answers !== after.answers) return []
  return [{ gain: first - last, pupils: 1 }]
}

function verdictOn(gain: Estimate | null, pupils: number): GainVerdict {
  if (!gain?.interval || pupils < FEWEST_PUPILS) return 'too-few'
  const [low, high] = gain.interval
  if (low > 0) return 'better'
  return high < 0 ? 'worse' : 'unclear'
}
