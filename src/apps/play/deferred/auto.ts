import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import { lineText } from '../../../panel/index.ts'
import { type Player, readingTime } from '../../../player/index.ts'
import { keyCommand, keyPressOf } from '../../../runtime/keyboard/index.ts'
import type { UiState } from '../ui-state.ts'

/** Keys that only look about; those that go back or to the sources are looked up as commands. */
const LOOKING = ['Tab', 'ArrowUp', 'ArrowDown']

/** What may be pressed while lines go: what goes on too, and what only opens over them. */
const GOING_ON =
  'dialog, .stage, .control-next, .control-backlog, .control-help, .top-buttons, .auto-mark, .picture-buttons'

/**
 * Lines that go by themselves, each after the time it takes to read. They wait while anything is open,
 * the page is out of sight, a voice speaks, or the reader has to choose; at the end they stop, and
 * when the reader looks about.
 * @returns whether they go; the reader's to change.
 */
export function goByThemselves(
  player: Player,
  { open, preferences }: Pick<UiState, 'open' | 'preferences'>,
  speaking: ReadonlySignal<boolean>,
): Signal<boolean> {
  const going = signal(false)
  const hidden = signal(document.hidden)
  document.addEventListener('visibilitychange', () => {
    hidden.value = document.hidden
  })
  const stopBut = (where: string, { target }: Event) => {
    if (target instanceof Element && target.closest(where)) return
    going.value = false
  }
  document.addEventListener('pointerdown', (event) => stopBut(GOING_ON, event))
  // Whatever has the focus: a key that looks about does so from anywhere but a dialog.
  document.addEventListener('keydown', (event) => {
    const press = keyPressOf(event)
    if (!press) return
    const does = keyCommand(press, preferences.peek().letters)?.does ?? ''
    if (LOOKING.includes(press.key) || ['back', 'sources'].includes(does)) stopBut('dialog', event)
  })
  effect(() => {
    if (going.value && player.view.value.end) going.value = false
  })
  effect(() => {
    const { line, canGoOn } = player.view.value
    if (
      !going.value ||
      !canGoOn ||
      player.state.value.withheld ||
      open.value ||
      hidden.value ||
      speaking.value
    )
      return
    const text = lineText(line, player.state.value.clean)
    const due = setTimeout(player.next, readingTime(text, preferences.value.pace))
    return () => clearTimeout(due)
  })
  return going
}
