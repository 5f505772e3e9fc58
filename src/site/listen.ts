import type { Player } from '../player/index.ts'
import { type KeyCommand, keyBelongsTo, keyCommand } from './keyboard.ts'
import type { Desk } from './play/desk.ts'
import { type OpenState, toggle } from './play/opened.ts'
import { sourcesKey } from './show-sources.ts'

/** Obeys the keys while the play is on the screen and nothing modal is open. */
export function listenToKeys(player: Player, desk: Desk): void {
  const { open } = desk
  const showSources = sourcesKey(desk)
  window.addEventListener('keydown', (event) => {
    const command = keyCommand(event)
    if (!command || event.defaultPrevented || !playIsInView()) return
    if (document.querySelector('dialog[open]')) return
    if (event.target instanceof Element && keyBelongsTo(event.target, event)) return
    event.preventDefault()
    if (command.does === 'sources') showSources()
    else obey(command, player, open)
  })
}

function obey(
  command: Exclude<KeyCommand, { does: 'sources' }>,
  player: Player,
  open: OpenState,
): void {
  switch (command.does) {
    case 'next':
      player.next()
      break
    case 'back':
      player.back()
      break
    case 'choose': {
      const choice = player.view.value.choices[command.index]
      if (choice) player.choose(choice.id)
      break
    }
    case 'close':
      open.value = null
      break
    case 'full-screen':
      fullScreen()
      break
    default:
      toggle(open, command.does)
  }
}

function fullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen()
  else void document.documentElement.requestFullscreen?.().catch(() => undefined)
}

/** Below the play lies the text: there the keys scroll, as everywhere. */
const playIsInView = (): boolean => window.scrollY < window.innerHeight / 2
