import { words } from '../../words/index.ts'
import { beforePaint } from '../before-paint.ts'

/** What each box held when it was last looked at. */
const held = new WeakMap<Element, string>()

let sizes: ResizeObserver | null = null

/**
 * Lets the keyboard reach a box while its text is longer than the box, and only then, so that it
 * is no empty stop otherwise. Scrolls back to the top when `key` changes. Give it to the box's `ref`.
 */
export const scrollable = (key: string) => (box: HTMLElement | null) => {
  if (!box || held.get(box) === key) return
  sizes ??= new ResizeObserver((entries) => {
    for (const { target } of entries) if (target instanceof HTMLElement) update(target)
  })
  if (!held.has(box)) sizes.observe(box)
  held.set(box, key)
  beforePaint(() => {
    box.scrollTop = 0
    update(box)
  })
}

function update(box: HTMLElement): void {
  if (box.scrollHeight <= box.clientHeight + 1) {
    for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name)
    return
  }
  box.tabIndex = 0
  box.setAttribute('role', 'group')
  box.setAttribute('aria-label', words.caption.name)
}
