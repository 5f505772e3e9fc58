import type { PointerWay } from '../commands/index.ts'
import { type Gesture, NO_POINTERS, type PointerStep, takeStep } from './gesture.ts'
import { distanceOf, turnWheel, WHEEL_AT_REST } from './wheel.ts'

/** What is looked at for gestures. */
export interface GesturePlace {
  /** The part of the page that holds the picture. */
  readonly host: HTMLElement
  /** Whether an element is the picture, and no control over it. */
  isPicture(target: EventTarget | null): boolean
  /** Whether a finger may swipe there: over words too, which a mouse may want to select. */
  maySwipe(target: EventTarget | null): boolean
  /** Whether the wheel steps here: in a frame it is the host page's. */
  readonly wheel: boolean
}

/** Handles what fingers, pens, mice and wheels do on the picture. */
export function listenToGestures(place: GesturePlace, handle: (way: PointerWay) => void): void {
  listenToPointers(place, handle)
  followMagnifying()
  if (place.wheel) listenToWheel(place, handle)
}

function listenToPointers(
  { host, isPicture, maySwipe }: GesturePlace,
  handle: (way: PointerWay) => void,
): void {
  let state = NO_POINTERS
  const take = (step: PointerStep): Gesture | null => {
    const taken = takeStep(state, step)
    state = taken.state
    return taken.gesture
  }
  const on = (name: keyof HTMLElementEventMap, act: (event: PointerEvent) => void) =>
    host.addEventListener(name, (event) => act(event as PointerEvent), { passive: true })
  on('pointerdown', (event) => {
    const { pointerId: id, clientX: x, clientY: y, pointerType, button } = event
    // A click that takes a selection away does only that.
    const swipes = pointerType !== 'mouse'
    const onPicture = swipes ? maySwipe(event.target) : isPicture(event.target)
    take({ type: 'down', id, x, y, swipes, onPicture: onPicture && button === 0 && !selects() })
  })
  // What leaves the picture with the pointer down is told of to the window.
  for (const type of ['move', 'up'] as const)
    window.addEventListener(`pointer${type}`, ({ pointerId: id, clientX: x, clientY: y }) => {
      const gesture = take({ type, id, x, y })
      // Magnified, a finger moves the page under the glass.
      if (gesture && gesture !== 'tap' && !isMagnified()) handle(swipeWay(gesture))
    })
  window.addEventListener('pointercancel', ({ pointerId: id }) => take({ type: 'cancel', id }))
  for (const name of ['contextmenu', 'dragstart'])
    window.addEventListener(name, () => take({ type: 'spoil' }))
  const end = (event: Event) => {
    const tapped = take({ type: 'click' }) === 'tap'
    if (tapped && isPicture(event.target) && !event.defaultPrevented && !selects()) handle('tap')
  }
  host.addEventListener('click', end)
  // For a finger, sooner: for a while after a swipe browsers make no click of a tap. Then none comes
  // later either, which would fall on what the tap has brought.
  host.addEventListener(
    'touchend',
    (event) => {
      if (!state.tapped || !event.cancelable || !isPicture(event.target)) return
      end(event)
      event.preventDefault()
    },
    { passive: false },
  )
}

/** Onward is where words run to: a page is turned as a book is. */
const swipeWay = (gesture: Gesture): PointerWay =>
  (gesture === 'swipe-left') === (document.dir !== 'rtl') ? 'swipe-on' : 'swipe-back'

const selects = (): boolean => getSelection()?.isCollapsed === false

const isMagnified = (): boolean => (window.visualViewport?.scale ?? 1) > 1.01

/** Marks the root while the page is magnified by hand: then a finger on the picture moves it. */
function followMagnifying(): void {
  const mark = () => document.documentElement.toggleAttribute('data-magnified', isMagnified())
  window.visualViewport?.addEventListener('resize', mark)
}

function listenToWheel({ host, isPicture }: GesturePlace, handle: (way: PointerWay) => void): void {
  let state = WHEEL_AT_REST
  const turn = (event: WheelEvent) => {
    // With Ctrl it magnifies; where the page is longer than the window, it scrolls that.
    if (event.ctrlKey || event.shiftKey || !isPicture(event.target) || pageScrolls()) return
    event.preventDefault()
    const turned = turnWheel(state, distanceOf(event.deltaY, event.deltaMode))
    state = turned.state
    if (turned.step !== 0) handle(turned.step > 0 ? 'wheel-down' : 'wheel-up')
  }
  host.addEventListener('wheel', turn, { passive: false })
}

const pageScrolls = (): boolean => {
  const { scrollHeight, clientHeight } = document.documentElement
  return scrollHeight > clientHeight + 1
}
