import type { Step } from '../plan/step.ts'

/** One thing that fills the lesson's side of the page. */
export type Screen =
  /**
   * What will be asked; and where it is asked how sure, a question that nobody can answer, to try out
   * what "50 %" means. It does not count.
   */
  | { readonly kind: 'practice'; readonly asks: boolean }
  | { readonly kind: 'step'; readonly step: Step }
  /** The pupil's counts, before the transfer task. */
  | { readonly kind: 'summary' }
  /** The counts again, with those of the transfer task, and how to hand in. */
  | { readonly kind: 'end' }

/** The screens of a plan in order. */
export function screensOf(plan: readonly Step[]): Screen[] {
  const steps = (transfer: boolean): Screen[] =>
    plan
      .filter(({ section }) => (section === 'transfer') === transfer)
      .map((step) => ({ kind: 'step', step }))
  const transfer = steps(true)
  return [
    { kind: 'practice', asks: plan.every(({ sure }) => sure) },
    ...steps(false),
    ...(transfer.length > 0 ? [{ kind: 'summary' } as const, ...transfer] : []),
    { kind: 'end' },
  ]
}
