import type { Item } from '../../reconstruction/lesson/index.ts'

/** Why no balanced lesson can be made of a story. */
export type Unbalanced = 'no-party' | 'one-party' | 'all-firm' | 'all-weak' | 'no-pair'

/**
 * Why as many true claims as false ones cannot be asked of any kind; `null` where they can. With one
 * party there is no other side to be told apart from.
 * @param items what could be asked.
 * @param asked what the lesson asks, dealt out in a balanced way.
 */
export function whyUnbalanced(
  parties: readonly string[],
  items: readonly Item[],
  asked: readonly Item[],
): Unbalanced | null {
  if (parties.length < 2) return parties.length === 0 ? 'no-party' : 'one-party'
  const truths = items.filter(({ truth }) => truth).length
  if (truths === items.length && truths > 0) return 'all-firm'
  if (truths === 0 && items.length > 0) return 'all-weak'
  return asked.length > 0 ? null : 'no-pair'
}
