import type { ReadonlySignal } from '@preact/signals-core'
import type { OpenState } from '../opened.ts'

/** How far the strip is dragged before it is no press of a button any more, in CSS px. */
const SLOP = 10

/** How far it is dragged to stay where it was dragged to, in CSS px. */
const FAR = 48

/** How long it takes to its place, in ms. */
const SNAP = 160

interface Drag {
  readonly id: number
  /** Where the finger went down, and how high the sheet stood. */
  readonly from: number
  readonly height: number
  /** How far up it has gone; `null` while it may still be a press. */
  by: number | null
}

const stripOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.sheet-strip') : null

/**
 * Has the sheet of the sources follow the finger by its strip, up and down, and then stand open or
 * closed. A pointer that is cancelled leaves it as it was. The strip stays a button.
 */
export function dragSheet(host: HTMLElement, open: OpenState, wide: ReadonlySignal<boolean>): void {
  let drag: Drag | null = null
  let dragged = false
  let tapped = false
  const sheet = () => host.querySelector<HTMLElement>('.sheet')
  host.addEventListener('pointerdown', ({ target, pointerId, clientY, button, isPrimary }) => {
    dragged = false
    tapped = false
    const onStrip = stripOf(target) !== null
    // A second finger takes the sheet back to where it was.
    if (drag) return settle(false)
    if (wide.peek() || !onStrip || button !== 0 || !isPrimary) return
    drag = { id: pointerId, from: clientY, height: sheet()?.offsetHeight ?? 0, by: null }
  })
  window.addEventListener('pointermove', ({ pointerId, clientY }) => {
    if (drag?.id !== pointerId) return
    const by = drag.from - clientY
    if (drag.by === null && Math.abs(by) <= SLOP) return
    drag.by = by
    const moved = sheet()
    if (!moved) return
    moved.dataset.dragged = ''
    moved.style.blockSize = `${Math.max(0, drag.height + by)}px`
  })
  window.addEventListener('pointerup', ({ pointerId }) => {
    if (drag?.id !== pointerId) return
    tapped = drag.by === null
    settle(true)
  })
  window.addEventListener('pointercancel', ({ pointerId }) => {
    if (drag?.id === pointerId) settle(false)
  })
  // For a while after a drag browsers make no click of a tap: so the strip is pressed here.
  host.addEventListener(
    'touchend',
    (event) => {
      const strip = stripOf(event.target)
      if (!tapped || !event.cancelable || !strip) return
      tapped = false
      event.preventDefault()
      strip.click()
    },
    { passive: false },
  )
  host.addEventListener(
    'click',
    (event) => {
      // What ends a drag is no press of the strip.
      if (dragged && event.detail > 0) event.stopPropagation()
      dragged = false
    },
    { capture: true },
  )

  function settle(counts: boolean): void {
    const by = drag?.by ?? null
    drag = null
    if (by === null) return
    dragged = true
    const moved = sheet()
    if (!moved) return
    const stood = moved.offsetHeight
    const isOpen = open.peek() === 'sources'
    if (counts && by > FAR && !isOpen) open.value = 'sources'
    if (counts && by < -FAR && isOpen) open.value = null
    // Once it stands where it belongs, it is shown on its way there.
    requestAnimationFrame(() => {
      moved.style.blockSize = ''
      delete moved.dataset.dragged
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
      const ends = moved.offsetHeight
      const way = [{ blockSize: `${stood}px` }, { blockSize: `${ends}px` }]
      moved.dataset.dragged = ''
      const leave = () => delete moved.dataset.dragged
      moved.animate(way, { duration: SNAP, easing: 'ease-out' }).finished.then(leave, leave)
    })
  }
}
