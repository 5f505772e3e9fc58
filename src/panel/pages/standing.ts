import type { PartyGrade } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'

/** How a side stands to a line, in a few words: “says so”, “nothing we read says so”. */
export const standsAs = ({ grade, divided }: PartyGrade): string =>
  divided ? words.compare.sides.divided : words.compare.sides[grade]
