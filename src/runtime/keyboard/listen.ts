import type { ReadonlySignal } from '@preact/signals-core'
import type { Preferences } from '../../player/index.ts'
import { type KeyPress, keyPressOf } from './key-press.ts'
import { type KeyCommand, keyBelongsTo, keyCommand } from './keyboard.ts'

/** Handles keys while the play is on the screen and nothing modal is open. */
export function listenToKeys(
  preferences: ReadonlySignal<Pick<Preferences, 'letters'>>,
  handle: (command: KeyCommand) => void,
): void {
  // The press that was obeyed last, by its key: while that is held its repeats are ours, wherever
  // the focus went by it; the repeats of any other are not.
  let held: string | null = null
  window.addEventListener('keydown', (event) => {
    const press = keyPressOf(event)
    if (!press || event.defaultPrevented) return
    const command = keyCommand(press, preferences.peek().letters)
    const ours = press.repeated ? press.key === held : command !== null && isForPlay(event, press)
    if (!press.repeated) held = ours ? press.key : null
    if (!ours) return
    event.preventDefault()
    if (command && canObey()) handle(command)
  })
}

/** Whether the play is on the screen and what has the focus does not need the key itself. */
const isForPlay = ({ target }: KeyboardEvent, press: KeyPress): boolean =>
  canObey() && !(target instanceof Element && keyBelongsTo(target, press))

const canObey = (): boolean =>
  playIsInView() &&
  // Within Play: to look through a text of ten thousand lines would take longer than the step.
  document.querySelector('#play dialog[open]') === null

/** Below the play lies the text: there the keys scroll, as everywhere. */
const playIsInView = (): boolean => window.scrollY < window.innerHeight / 2
