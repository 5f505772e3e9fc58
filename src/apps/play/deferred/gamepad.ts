/** What a game controller asks for, by the index of its button (W3C Gamepad, standard layout). */
const BUTTONS: Readonly<Record<number, PadCommand>> = {
  0: 'press',
  1: 'back',
  2: 'sources',
  3: 'backlog',
  12: 'up',
  13: 'down',
  14: 'back',
  15: 'next',
}

export type PadCommand = 'press' | 'next' | 'back' | 'sources' | 'backlog' | 'up' | 'down'

/** How often a connected controller is looked at, in ms: browsers tell nobody of its buttons. */
const LOOK = 50

/** Handles game controllers. Nothing is looked at before one is connected, nor out of sight. */
export function listenToPads(handle: (command: PadCommand) => void): void {
  let held = new Set<string>()
  let looking: ReturnType<typeof setInterval> | undefined
  const look = () => {
    const now = new Set<string>()
    for (const pad of padsOrNone() ?? [])
      pad?.buttons.forEach(({ pressed }, button) => {
        if (pressed) now.add(`${pad.index} ${button}`)
      })
    const fresh = [...now].filter((one) => !held.has(one))
    held = now
    for (const one of fresh) {
      const command = BUTTONS[Number(one.split(' ')[1])]
      if (command) handle(command)
    }
  }
  const settle = () => {
    clearInterval(looking)
    const here = padsOrNone()?.some((pad) => pad !== null)
    looking = here && !document.hidden ? setInterval(look, LOOK) : undefined
  }
  // Some browsers give controllers to secure addresses only, and to frames whose host allows it.
  if (!padsOrNone()) return
  window.addEventListener('gamepadconnected', settle)
  window.addEventListener('gamepaddisconnected', settle)
  document.addEventListener('visibilitychange', settle)
}

/** The controllers, by index; `null` where this page may know of none. */
function padsOrNone(): readonly (Gamepad | null)[] | null {
  try {
    return navigator.getGamepads()
  } catch {
    return null
  }
}

/** Puts the focus on the choice before or after the one that has it. */
export function moveAmongChoices(by: 1 | -1): void {
  const choices = [...document.querySelectorAll<HTMLElement>('.choice')]
  const at = choices.findIndex((choice) => choice.matches(':focus'))
  const to = at === -1 ? (by === 1 ? 0 : choices.length - 1) : at + by
  choices[(to + choices.length) % Math.max(1, choices.length)]?.focus({ preventScroll: true })
}
