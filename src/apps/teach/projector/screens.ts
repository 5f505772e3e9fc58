import type { Item, Step } from '../../../lesson/index.ts'

/**
 * What is on the wall: a question about a line, or all of its answers. Every question of a line comes
 * before any of its answers, since the picture tells them together.
 */
export interface WallScreen {
  readonly step: Step
  /** The step's place, from 0. */
  readonly at: number
  /** What is asked; `null` where the answers are told. */
  readonly item: Item | null
}

/** The screens of some steps, in order. */
export const wallScreens = (steps: readonly Step[]): WallScreen[] =>
  steps.flatMap((step, at) => [
    ...step.items.map((item) => ({ step, at, item })),
    { step, at, item: null },
  ])

/** Where a key leads: 1 on, -1 back, 0 nowhere. Presenters' remotes send Page Down and Page Up. */
export function stepOfKey(key: string, inField: boolean): -1 | 0 | 1 {
  if (key === 'PageDown' || (key === 'ArrowRight' && !inField)) return 1
  return key === 'PageUp' || (key === 'ArrowLeft' && !inField) ? -1 : 0
}
