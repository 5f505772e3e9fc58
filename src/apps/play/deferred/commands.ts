import type { Signal } from '@preact/signals-core'
import { type Player, skipRead } from '../../../player/index.ts'
import type { KeyCommand } from '../../../runtime/keyboard/index.ts'
import type { UiState } from '../ui-state.ts'
import { moveAmongChoices, type PadCommand } from './gamepad.ts'
import { inPanel, sourcesKey } from './show-sources.ts'

/** Everything that a key, a button of a controller or a setting can ask for. */
export interface Commands {
  handle(command: KeyCommand): void
  handlePad(command: PadCommand): void
  skip(): void
}

/** @param auto whether lines go by themselves. */
export function createCommands(
  player: Player,
  ui: Pick<UiState, 'open' | 'toggle' | 'wide' | 'preferences'>,
  auto: Signal<boolean>,
): Commands {
  const { open, preferences, toggle, wide } = ui
  const showSources = sourcesKey(ui)
  const skip = () => {
    const { place, read } = player.state.peek()
    const there = skipRead(player.work, place, read)
    if (there !== place) player.jump(there)
  }
  const handle = (command: KeyCommand) => {
    switch (command.does) {
      case 'next':
        // A held key stops where there is something to choose; the next press goes on from there.
        return command.repeated && player.view.value.choices.length > 0 ? undefined : player.next()
      case 'back':
        return player.back()
      case 'choose': {
        const choice = player.view.value.choices[command.index]
        return choice && player.choose(choice.id)
      }
      case 'sources':
        return showSources()
      case 'auto':
        auto.value = !auto.value
        return
      case 'skip':
        return skip()
      case 'clean':
        preferences.value = { ...preferences.value, clean: !preferences.value.clean }
        return
      case 'close':
        auto.value = false
        if (open.value === null && inPanel(wide)) return showSources()
        open.value = null
        return
      case 'full-screen':
        return fullScreen()
      default:
        return toggle(command.does)
    }
  }
  const press = () => {
    const at = document.activeElement
    if (at instanceof HTMLElement && at.matches('.choice')) at.click()
    else player.next()
  }
  return {
    handle,
    handlePad(command) {
      if (command === 'press') press()
      else if (command === 'up') moveAmongChoices(-1)
      else if (command === 'down') moveAmongChoices(1)
      else handle({ does: command })
    },
    skip,
  }
}

function fullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen()
  // Asked for where it is denied, browsers complain on the host's console.
  else if (document.fullscreenEnabled)
    void document.documentElement.requestFullscreen().catch(() => undefined)
}
