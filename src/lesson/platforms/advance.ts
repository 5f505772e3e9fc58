import type { Run } from '../run/run.ts'

/** A kept run with the text that it was read from. */
export interface KeptText {
  readonly text: string
  readonly run: Run
}

/** Reads a kept text, if it is one of this lesson's. */
export function keptFrom(text: string, read: (text: string) => Run | null): KeptText | null {
  const run = text === '' ? null : read(text)
  return run && { text, run }
}

const measures = ({ answers, at, revealed }: Run): number[] => [
  Object.keys(answers).length,
  at,
  Number(revealed),
]

/**
 * Whether a run is further advanced than another: by its answers; then by the screen. Two that are
 * equally far are neither.
 */
export function isFurther(run: Run, than: Run): boolean {
  const theirs = measures(than)
  const [difference = 0] = measures(run)
    .map((one, at) => one - (theirs[at] ?? 0))
    .filter((one) => one !== 0)
  return difference > 0
}

/** How many of two runs' answers are the same, from the first on. */
export function commonAnswers(one: Run, other: Run): number {
  const items = one.plan.flatMap((step) => step.items.map(({ id }) => id))
  const same = (item: string): boolean => {
    const [a, b] = [one.answers[item], other.answers[item]]
    return a !== undefined && a.said === b?.said && a.sure === b.sure
  }
  const first = items.findIndex((item) => !same(item))
  return first === -1 ? items.length : first
}
