import { effect, type Signal, signal } from '@preact/signals-core'

/** Keys that go with another, or with taking a picture of the screen. */
const BESIDE = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'PrintScreen', 'Shift'])

/**
 * Whether all but the picture, its label, the cue and who tells it is out of sight. A mark on the root
 * has the styles hide it (hand.css); a screen reader finds it all where it was. Any key, click or tap
 * brings it back, and does nothing else.
 * @returns the reader's to change.
 */
export function createHiding(): Signal<boolean> {
  const hidden = signal(false)
  const bringBack = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    hidden.value = false
  }
  effect(() => {
    document.documentElement.toggleAttribute('data-bare', hidden.value)
    if (!hidden.value) return
    const shown = new AbortController()
    const first = { capture: true, signal: shown.signal }
    window.addEventListener('click', bringBack, first)
    window.addEventListener(
      'keydown',
      (event) => {
        const { key, ctrlKey, metaKey, altKey } = event
        if (!BESIDE.has(key) && !ctrlKey && !metaKey && !altKey) bringBack(event)
      },
      first,
    )
    return () => shown.abort()
  })
  return hidden
}
