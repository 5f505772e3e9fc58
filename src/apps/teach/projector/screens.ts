import type { Item, Step } from '../../../lesson/index.ts'

/** A question about a line, or one of its answers, on the wall. */
export interface StepScreen {
  readonly kind: 'question' | 'answer'
  readonly step: Step
  /** The step's place, from 0. */
  readonly at: number
  readonly item: Item
  /** Whether it is the last of its kind for this line. */
  readonly isLast: boolean
}

/**
 * What is on the wall. Every question of a line comes before any of its answers, since the picture tells
 * them together; an answer has the wall to itself, so that it can be read from the last row.
 */
export type WallScreen = StepScreen | { readonly kind: 'open' } | { readonly kind: 'close' }

/** The screens of some steps, in order, with one to open and one to close with. */
export const wallScreens = (steps: readonly Step[]): WallScreen[] => [
  { kind: 'open' },
  ...steps.flatMap((step, at) =>
    (['question', 'answer'] as const).flatMap((kind) =>
      step.items.map((item) => ({ kind, step, at, item, isLast: step.items.at(-1) === item })),
    ),
  ),
  { kind: 'close' },
]

/** Where a key leads: 1 on, -1 back, 0 nowhere. Presenters' remotes send Page Down and Page Up. */
export function stepOfKey(key: string): -1 | 0 | 1 {
  if (key === 'PageDown' || key === 'ArrowRight') return 1
  return key === 'PageUp' || key === 'ArrowLeft' ? -1 : 0
}
