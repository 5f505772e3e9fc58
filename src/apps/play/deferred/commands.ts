import type { Signal } from '@preact/signals-core'
import { type Player, skipRead } from '../../../player/index.ts'
import {
  type Does,
  type PointerWay,
  padCommand,
  pointerCommand,
} from '../../../runtime/commands/index.ts'
import type { KeyCommand } from '../../../runtime/keyboard/index.ts'
import type { UiState } from '../ui-state.ts'
import { moveAmongChoices } from './among-choices.ts'
import { fullScreen } from './full-screen.ts'
import type { QuickSaves } from './quick-saves.ts'
import { inPanel, sourcesKey } from './show-sources.ts'

/** Everything that a key, a button of a controller, a pointer or a setting can ask for. */
export interface Commands {
  handle(command: KeyCommand): void
  handlePad(button: number): void
  handlePointer(way: PointerWay): void
  skip(): void
}

/** What the commands change, beside the player. */
export interface CommandNeeds {
  readonly player: Player
  readonly ui: Pick<UiState, 'open' | 'toggle' | 'wide' | 'preferences' | 'sound'>
  /** Whether lines go by themselves. */
  readonly auto: Signal<boolean>
  /** Whether all but the picture is hidden. */
  readonly hidden: Signal<boolean>
  readonly quick: QuickSaves
}

/** What one command does; `repeated` while its key is held. */
type Handler = (repeated: boolean) => void

/** Creates the commands: the one place where what is asked for is done. */
export function createCommands({ player, ui, auto, hidden, quick }: CommandNeeds): Commands {
  const { open, preferences, sound, toggle, wide } = ui
  const showSources = sourcesKey(ui)
  const skip = () => {
    const { place, read } = player.state.peek()
    const there = skipRead(player.work, place, read)
    if (there !== place) player.jump(there)
  }
  const close = () => {
    auto.value = false
    if (open.value === null && inPanel(wide)) return showSources()
    open.value = null
  }
  const handlers: Readonly<Record<Exclude<Does, 'skip-held'>, Handler>> = {
    // A held key stops where there is something to choose; the next press goes on from there.
    next: (repeated) => void ((repeated && hasChoices(player)) || player.next()),
    press: () => pressOr(player.next),
    back: player.back,
    'choice-before': () => moveAmongChoices(-1),
    'choice-after': () => moveAmongChoices(1),
    skip,
    auto: () => flip(auto),
    sources: showSources,
    backlog: () => toggle('backlog'),
    saves: () => toggle('saves'),
    settings: () => toggle('settings'),
    help: () => toggle('help'),
    share: () => toggle('share'),
    'quick-save': quick.keep,
    'quick-load': quick.load,
    hide: () => flip(hidden),
    mute: () => flip(sound),
    'full-screen': fullScreen,
    clean: () => {
      preferences.value = { ...preferences.value, clean: !preferences.value.clean }
    },
    close,
  }
  /** Whether what is asked for only brings back what is hidden. */
  const bringsBack = (): boolean => {
    const was = hidden.peek()
    hidden.value = false
    return was
  }
  const give = (does: Does, repeated = false) => {
    // What is held is not given at once (hold-to-skip.ts).
    if (does !== 'skip-held' && !bringsBack()) handlers[does](repeated)
  }
  return {
    handle(command) {
      if (command.does !== 'choose') return give(command.does, command.repeated)
      const choice = player.view.value.choices[command.index]
      if (!bringsBack() && choice) player.choose(choice.id)
    },
    handlePad(button) {
      const does = padCommand(button)
      if (does) give(does)
    },
    handlePointer(way) {
      const does = pointerCommand(way)
      // Beside what is open, a tap puts it away.
      if (open.peek() !== null && !(open.peek() === 'sources' && wide.peek()))
        return way === 'tap' ? close() : undefined
      // Who aims at a choice and misses it has chosen nothing.
      if (way === 'tap' && hasChoices(player)) return lightChoices()
      if (does) give(does)
    },
    skip,
  }
}

const flip = (signal: Signal<boolean>): void => {
  signal.value = !signal.value
}

/** Whether the reader has to choose, or is asked for a guess. */
const hasChoices = ({ state, view }: Player): boolean =>
  view.value.choices.length > 0 || state.value.withheld

/** Takes the choice that is lit; where none is, does something else. */
function pressOr(other: () => void): void {
  const at = document.activeElement
  if (at instanceof HTMLElement && at.matches('.choice')) at.click()
  else other()
}

/** Shows that there is something to choose: for a moment the choices are outlined. */
function lightChoices(): void {
  for (const choice of document.querySelectorAll('.choice'))
    choice.animate({ outline: ['3px solid', '3px solid transparent'] }, 700)
}
