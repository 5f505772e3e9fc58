import { effect, type ReadonlySignal } from '@preact/signals-core'
import { isOver, readEntry, stateOf } from './entry.ts'
import { browserTab, type Tab } from './tab.ts'

/** What Back closes. */
export interface Closable {
  /** Whether anything is open over the line. */
  readonly isOpen: ReadonlySignal<boolean>
  /** Where the reader is: a jump takes the entry of what is open. */
  readonly state: ReadonlySignal<unknown>
  close(): void
}

/**
 * Has the browser's Back close what is open, and lead elsewhere only when nothing is. While something
 * is open an entry lies over the line's own; closed by other means, that entry is left again. One that
 * is come to with nothing open, by Forward or a reload, is left at once.
 */
export function closeByBack({ isOpen, state, close }: Closable, tab: Tab = browserTab()): void {
  let due = false
  // The entry that is being left, which takes the browser a while, and the address opened meanwhile.
  let left = ''
  let opened = ''
  const here = () => readEntry(tab.state())
  const settle = () => {
    due = false
    if (left || isOpen.peek() === isOver(tab)) return
    if (isOpen.peek()) {
      const entry = here()
      if (entry) tab.push(stateOf({ ...entry, over: true }), tab.hash())
    } else {
      left = here()?.id ?? ''
      tab.back()
    }
  }
  // In a task of its own: one thing may open as another closes.
  const settleLater = () => {
    if (!due) setTimeout(settle)
    due = true
  }
  tab.onArrival(() => {
    if (left && here()?.id !== left) opened = tab.hash()
    else if (left) {
      left = ''
      // Browsers go back from that one too.
      if (opened) tab.open(opened)
      opened = ''
    } else if (isOpen.peek() && !isOver(tab)) close()
    settleLater()
  })
  effect(() => {
    isOpen.value
    state.value
    settleLater()
  })
}
