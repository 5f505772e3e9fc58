import { type KeyCommand, keyBelongsTo, keyCommand } from './keyboard.ts'
import type { Desk } from './play/desk.ts'
import { asMeant } from './reading-way.ts'

/** Obeys the keys while the play is on the screen and nothing modal is open. */
export function listenToKeys(desk: Desk, obey: (command: KeyCommand) => void): void {
  window.addEventListener('keydown', (event) => {
    const { altKey, ctrlKey, metaKey } = event
    const press = { key: asMeant(event.key), altKey, ctrlKey, metaKey }
    const command = keyCommand(press, desk.preferences.peek().letters)
    if (!command || event.defaultPrevented || !playIsInView()) return
    // Within Play: to look through a text of ten thousand lines would take longer than the step.
    if (document.querySelector('#play dialog[open]')) return
    if (event.target instanceof Element && keyBelongsTo(event.target, event)) return
    event.preventDefault()
    obey(command)
  })
}

/** Below the play lies the text: there the keys scroll, as everywhere. */
const playIsInView = (): boolean => window.scrollY < window.innerHeight / 2
