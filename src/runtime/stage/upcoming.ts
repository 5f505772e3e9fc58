import { isWithheld, type Picture, type Player, pictureOf } from '../../player/index.ts'
import { linesAfter } from '../../reconstruction/index.ts'

/** How many lines ahead drawings are fetched. */
const AHEAD = 6

/** Pictures of the lines that come next in the text: likely to be asked for soon. */
export const upcomingPictures = ({ work: { bundle }, view, state }: Player): Picture[] =>
  linesAfter(bundle, view.peek().line.id, AHEAD).map((line) =>
    pictureOf(bundle, line, { withheld: isWithheld(state.peek(), line.id) }),
  )
