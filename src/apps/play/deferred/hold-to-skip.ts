import type { ReadonlySignal } from '@preact/signals-core'
import { next, type Player, stepAt } from '../../../player/index.ts'
import { COMMANDS } from '../../../runtime/commands/index.ts'

/** How long something is held before it skips, in ms: a key press and a click are shorter. */
const HELD = 450

/** How long each line stays, in ms: fewer than three pictures a second, so that none flash (WCAG 2.3.1). */
const EACH = 350

const KEYS = COMMANDS.find(({ does }) => does === 'skip-held')?.keys ?? []

/**
 * Skips what was read for as long as the key or Next is held. Stops at a line that was not read, where
 * there is something to choose, at the end, when something opens, and when it is let go or the page
 * loses the focus.
 */
export function holdToSkip(player: Player, open: ReadonlySignal<unknown>): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let skipped = false
  const stop = () => clearTimeout(timer)
  const step = () => {
    const read = aheadIsRead(player)
    // The first line that was not read ends it; with nothing read ahead there is nothing to skip.
    if (read === null || (!read && !skipped) || open.peek() !== null) return
    player.next()
    skipped = true
    if (read) timer = setTimeout(step, EACH)
  }
  const hold = () => {
    stop()
    skipped = false
    timer = setTimeout(step, HELD)
  }
  holdKeys(hold, stop)
  holdNext(hold, stop, () => skipped)
  window.addEventListener('blur', stop)
  document.addEventListener('visibilitychange', stop)
}

/** Whether the line ahead was read; `null` where the reader has to choose, and at the end. */
function aheadIsRead({ work, state, view }: Player): boolean | null {
  const { place, read, withheld } = state.peek()
  // Where a guess is asked for, there is something to choose too.
  if (view.peek().choices.length > 0 || withheld) return null
  const ahead = next(work, place)
  if (!ahead.ok || ahead.value === place) return null
  const line = stepAt(work, ahead.value)
  return line.ok ? read.has(line.value.id) : null
}

function holdKeys(hold: () => void, stop: () => void): void {
  window.addEventListener('keydown', ({ key, repeat, defaultPrevented }) => {
    if (repeat && KEYS.includes(key)) return
    stop()
    // With another key it is the browser's; with words selected, the beginning of a copy.
    const copies = getSelection()?.isCollapsed === false
    if (KEYS.includes(key) && !copies && !defaultPrevented) hold()
  })
  window.addEventListener('keyup', stop)
  window.addEventListener('wheel', stop, { passive: true })
}

/** @param skipped whether holding it did something, so that letting it go is no click. */
function holdNext(hold: () => void, stop: () => void, skipped: () => boolean): void {
  let held = false
  const onNext = ({ target }: Event) =>
    target instanceof Element && target.closest('.control-next') !== null
  window.addEventListener('pointerdown', (event) => {
    stop()
    held = event.button === 0 && event.isPrimary && onNext(event)
    if (held) hold()
  })
  for (const name of ['pointerup', 'pointercancel']) window.addEventListener(name, stop)
  // A finger that is held asks for a menu, which would end it; a mouse asks by another button.
  window.addEventListener('contextmenu', (event) => {
    if (held && onNext(event)) event.preventDefault()
    else stop()
  })
  window.addEventListener(
    'click',
    (event) => {
      const ends = held && skipped() && event.detail > 0 && onNext(event)
      held = false
      if (!ends) return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    { capture: true },
  )
}
