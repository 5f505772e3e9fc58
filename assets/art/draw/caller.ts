/** How either caller is put together from his own head and body, and the attitude he is in. */
import { at, cord, forearm, grip, handset, type Place, wristOf } from './anatomy.ts'
import { group } from './svg.ts'

/** What a face does: the lips, where the eye looks, and whether a receiver shades the cheek. */
export interface Face {
  mouth: 'open' | 'closed'
  eye: 'down' | 'ahead' | 'up'
  shaded: boolean
}

/** One caller: his parts, each drawn at its own origin (the body in plate units). */
export interface Man {
  neck: () => string
  body: () => string
  head: (face: Face) => string
}

/** One attitude: the face, where head and handset stand, and how the forearm below the hand is turned. */
export interface Attitude extends Face {
  head: Place
  hold: Place
  arm: number
  /** How far the trunk leans towards the line, in degrees. */
  lean: number
  /** The other hand, where it is seen. */
  free?: string
}

/** The man in that attitude, facing right, back to front. */
export const figure = (man: Man, attitude: Attitude): string =>
  at({ ...attitude.head, turn: attitude.head.turn / 2 }, man.neck()) +
  group({ transform: `rotate(${attitude.lean} 480 1400)` }, man.body()) +
  at(attitude.head, man.head(attitude)) +
  cord(attitude.hold) +
  (attitude.free ?? '') +
  at(attitude.hold, handset(), grip()) +
  at({ ...wristOf(attitude.hold), turn: attitude.arm }, forearm(900))
