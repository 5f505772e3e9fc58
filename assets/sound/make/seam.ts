import type { Pcm } from './pcm.ts'

/**
 * How much a loop jumps where its end meets its start, as a multiple of the largest jump inside
 * it: at most about 1 where the join is as smooth as the rest, more where it clicks. A jump is how
 * far a sample lies from where its two neighbours before it point to.
 */
export function seam(loop: Pcm): number {
  const jump = (i: number): number => {
    const at = (k: number) => loop[(i + k + loop.length) % loop.length] ?? 0
    return Math.abs(at(0) - 2 * at(-1) + at(-2))
  }
  let inside = 0
  for (let i = 2; i < loop.length; i++) inside = Math.max(inside, jump(i))
  return Math.max(jump(0), jump(1)) / inside
}
