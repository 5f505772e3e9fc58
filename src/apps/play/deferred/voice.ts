import { computed, type ReadonlySignal } from '@preact/signals-core'
import { announcement } from '../../../panel/index.ts'
import type { Player, Preferences } from '../../../player/index.ts'
import type { Notices } from '../../../runtime/notices/index.ts'
import { speakAloud, type Voice } from '../../../runtime/voice/index.ts'
import { words } from '../../../words/index.ts'

/**
 * Speaks each line, with what attests it, while the reader wants it.
 * @param guessed what the reader answered at the line, which is said after that
 */
export function speakLines(
  player: Player,
  preferences: ReadonlySignal<Preferences>,
  notices: Notices,
  guessed: ReadonlySignal<string | null>,
): Voice {
  const { bundle } = player.work
  const said = computed(() => {
    const { clean, withheld } = player.state.value
    const { line, choices } = player.view.value
    const guess = guessed.value === null ? '' : ` ${words.guess.said(guessed.value)}`
    return announcement(line, { work: bundle, clean, withheld }, choices.length) + guess
  })
  return speakAloud({ said, language: bundle.story.language, preferences, notices })
}
