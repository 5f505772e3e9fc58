import { effect, untracked } from '@preact/signals-core'
import { type Run, screenOf } from '../../lesson/index.ts'
import type { Player } from '../../player/index.ts'
import { afterPaint } from '../../runtime/schedule/index.ts'
import type { LessonDesk } from './desk.ts'

/**
 * The stage shows the line that is asked about, and no grade before the answers stand. Withholding is
 * done at once; revealing waits until the feedback has been painted, since printing plates takes time.
 */
export function followRun(player: Player, desk: LessonDesk): void {
  effect(() => {
    const run = desk.run.value
    untracked(() => follow(player, desk, run))
  })
}

function follow(player: Player, desk: LessonDesk, run: Run): void {
  const screen = screenOf(run)
  if (screen.kind === 'step' && run.revealed) afterPaint(() => reveal(player, desk))
  else player.withhold(true)
  const line = screen.kind === 'step' ? screen.step.line : player.work.bundle.exchange[0]
  if (line !== undefined && line !== player.view.value.line.id) player.goTo(line)
}

/** Shows the grades, unless the pupil has gone on meanwhile. */
function reveal(player: Player, desk: LessonDesk): void {
  const { revealed } = desk.run.peek()
  player.withhold(!revealed || screenOf(desk.run.peek()).kind !== 'step')
}
