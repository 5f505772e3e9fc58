/** How often a connected controller is looked at, in ms: browsers tell nobody of its buttons. */
const LOOK = 50

/**
 * Handles game controllers. Nothing is looked at before one is connected, nor out of sight.
 * @param press is given each button that is pressed, by its index.
 */
export function listenToPads(press: (button: number) => void): void {
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
    for (const one of fresh) press(Number(one.split(' ')[1]))
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
