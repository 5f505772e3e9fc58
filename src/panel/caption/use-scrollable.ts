import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { words } from '../../words/index.ts'

/**
 * Lets the keyboard reach a box while its text is longer than the box, and only then, so that it
 * is no empty stop otherwise. Scrolls back to the top when `key` changes.
 */
export function useScrollable(ref: RefObject<HTMLElement | null>, key: string): void {
  useEffect(() => {
    const box = ref.current
    if (!box) return
    box.scrollTop = 0
    const update = () => setReachable(box, box.scrollHeight > box.clientHeight + 1)
    update()
    const observer = new ResizeObserver(update)
    observer.observe(box)
    return () => observer.disconnect()
  }, [ref, key])
}

function setReachable(box: HTMLElement, reachable: boolean): void {
  if (!reachable) {
    for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name)
    return
  }
  box.tabIndex = 0
  box.setAttribute('role', 'group')
  box.setAttribute('aria-label', words.caption.name)
}
