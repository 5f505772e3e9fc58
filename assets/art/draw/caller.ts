/** How either caller is put together from his own head and body, and the attitude he is in. */
import {
  at,
  cord,
  forearm,
  grip,
  handset,
  type Place,
  type Skin,
  thumb,
  wristOf,
} from './anatomy.ts'
import { group, ribbon } from './svg.ts'
import { tone } from './tones.ts'

/** What a face does: the lips, and where the eye looks. */
export interface Face {
  mouth: 'open' | 'closed'
  eye: 'down' | 'ahead' | 'up'
}

/** One caller: his parts. The body is in plate units, the head about the hole of its ear. */
export interface Man {
  body: () => string
  head: (face: Face) => string
  skin: Skin
  /** Where the near arm begins, in plate units, and half its width. */
  shoulder: { x: number; y: number; half: number }
}

/** One attitude: the face, where head and handset stand, and how the forearm below the hand is turned. */
export interface Attitude extends Face {
  head: Place
  hold: Place
  arm: number
  /** The other hand, where it is seen. */
  free?: (skin: Skin) => string
}

/** From the shoulder to the elbow, behind the forearm. */
function upperArm(
  { shoulder: { x, y, half } }: Man,
  wrist: { x: number; y: number },
  turn: number,
) {
  const angle = (turn * Math.PI) / 180
  const elbow = {
    x: Math.round(wrist.x - 570 * Math.sin(angle)),
    y: Math.round(wrist.y + 570 * Math.cos(angle)),
  }
  const way = (off: number, widths: readonly number[]) =>
    [0, 0.5, 1]
      .map(
        (t, i) =>
          `${Math.round(x + (elbow.x - x) * t) - off},${Math.round(y + (elbow.y - y) * t)},${widths[i]}`,
      )
      .join(' ')
  return (
    ribbon(way(0, [half, half, half - 16]), tone.dark) +
    ribbon(way(half - 22, [0, 22, 10]), tone.shade)
  )
}

/** He is seen from so near that a coarse screen still has a dozen dots across his head. */
const NEAR = 'matrix(1.12 0 0 1.12-61-58)'

/** The man in that attitude, facing right, back to front. */
export function figure(man: Man, attitude: Attitude): string {
  const { head, hold, arm, free } = attitude
  const wrist = wristOf(hold)
  return group(
    { transform: NEAR },
    man.body(),
    at(head, man.head(attitude)),
    cord(hold),
    upperArm(man, wrist, arm),
    at(hold, thumb(man.skin), handset()),
    free?.(man.skin) ?? '',
    at(hold, grip(man.skin)),
    at({ ...wrist, turn: arm }, forearm()),
  )
}
