/** What a finger, a pen or a mouse did to the picture. */
export type Gesture = 'tap' | 'swipe-left' | 'swipe-right'

/** What happens to pointers, in the order in which browsers tell of it. Places are in CSS px. */
export type PointerStep =
  | {
      readonly type: 'down'
      readonly id: number
      readonly x: number
      readonly y: number
      /** A finger or a pen: a mouse that is dragged swipes nothing. */
      readonly swipes: boolean
      /** On the picture itself, where a gesture may begin. */
      readonly onPicture: boolean
    }
  | { readonly type: 'move' | 'up'; readonly id: number; readonly x: number; readonly y: number }
  /** The browser took the pointer for itself: to scroll, to zoom, to drag. */
  | { readonly type: 'cancel'; readonly id: number }
  /** The pointer that went up last has clicked: the browser's verdict, or for a finger the touch's end. */
  | { readonly type: 'click' }
  /** A menu, a selection or a drag began: what is down is no gesture any more. */
  | { readonly type: 'spoil' }

interface Track {
  readonly x: number
  readonly y: number
  readonly swipes: boolean
  /** May still become a gesture. */
  readonly counts: boolean
  /** Never went further than a hand that holds still. */
  readonly still: boolean
}

/** The pointers that are down, and whether the one that went up last may have tapped. */
export interface GestureState {
  readonly down: ReadonlyMap<number, Track>
  readonly tapped: boolean
}

/** No pointer is down. */
export const NO_POINTERS: GestureState = { down: new Map(), tapped: false }

/** How far a pointer that holds still may move, in CSS px, as Android's touch slop has it, and a bit. */
const SLOP = 10

/** How far a swipe goes at least, in CSS px; across at least twice as far as up or down. */
const SWIPE = 40

/**
 * Takes one step of a pointer. A tap is told with the click, which comes after whatever else the browser
 * makes of it, so that no click falls on what the tap has brought; a swipe when the finger goes up.
 * Distances decide, not times: a slow hand taps too.
 * @returns the state after it, and the gesture that it completes; at most one a pointer.
 */
export function takeStep(
  state: GestureState,
  step: PointerStep,
): { state: GestureState; gesture: Gesture | null } {
  const { down } = state
  switch (step.type) {
    case 'down': {
      const { id, x, y, swipes, onPicture } = step
      const alone = [...down.keys()].every((other) => other === id)
      const track = { x, y, swipes, counts: onPicture && alone, still: true }
      return after(new Map(alone ? [] : spoiled(down)).set(id, track))
    }
    case 'move': {
      const track = down.get(step.id)
      if (!track?.still || isNear(track, step)) return { state, gesture: null }
      return after(new Map(down).set(step.id, { ...track, still: false }))
    }
    case 'up': {
      const track = down.get(step.id)
      const others = without(down, step.id)
      if (!track?.counts) return after(others)
      if (track.still && isNear(track, step)) return after(others, true)
      return { ...after(others), gesture: track.swipes ? swipeOf(track, step) : null }
    }
    case 'click':
      return { ...after(down), gesture: state.tapped ? 'tap' : null }
    case 'cancel':
      return after(without(down, step.id))
    case 'spoil':
      return after(spoiled(down))
  }
}

interface Point {
  readonly x: number
  readonly y: number
}

const after = (down: GestureState['down'], tapped = false) => ({
  state: { down, tapped },
  gesture: null,
})

const without = (down: GestureState['down'], id: number) =>
  new Map([...down].filter(([other]) => other !== id))

const spoiled = (down: GestureState['down']) =>
  new Map([...down].map(([id, track]) => [id, { ...track, counts: false }]))

const isNear = (from: Point, to: Point): boolean => Math.hypot(to.x - from.x, to.y - from.y) <= SLOP

function swipeOf(from: Point, to: Point): Gesture | null {
  const across = to.x - from.x
  if (Math.abs(across) < SWIPE || Math.abs(across) < 2 * Math.abs(to.y - from.y)) return null
  return across < 0 ? 'swipe-left' : 'swipe-right'
}
