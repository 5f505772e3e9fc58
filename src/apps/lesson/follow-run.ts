import { effect, untracked } from '@preact/signals-core'
import { isWritten, type Run, type Screen, screenOf } from '../../lesson/index.ts'
import type { Player } from '../../player/index.ts'
import { afterPaint } from '../../runtime/schedule/index.ts'
import type { LessonState } from './state.ts'

/**
 * The stage shows the line that is asked about, and no grade before the answers stand. Withholding is
 * done at once; revealing waits until the feedback has been painted, since printing plates takes time.
 */
export function followRun(player: Player, state: LessonState): void {
  effect(() => {
    const run = state.run.value
    untracked(() => follow(player, state, run))
  })
}

function follow(player: Player, state: LessonState, run: Run): void {
  const screen = screenOf(run)
  if (isGraded(screen) && run.revealed) afterPaint(() => reveal(player, state))
  else player.withhold(true)
  const line = screen.kind === 'step' ? screen.step.line : player.work.bundle.exchange[0]
  if (line !== undefined && line !== player.view.value.line.id) player.goTo(line)
}

/** Shows the grades, unless the pupil has gone on meanwhile. */
function reveal(player: Player, state: LessonState): void {
  const { revealed } = state.run.peek()
  player.withhold(!revealed || !isGraded(screenOf(state.run.peek())))
}

/**
 * Whether the picture may show its line's grades, once the answers stand: never below a claim that the
 * line does not make, which would look as well attested as the line.
 */
const isGraded = (screen: Screen): boolean =>
  screen.kind === 'step' && !screen.step.items.some(isWritten)
