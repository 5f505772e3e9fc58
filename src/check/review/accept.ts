import type { Accepted, Review } from '../../reconstruction/index.ts'
import type { Draft } from '../draft.ts'
import { reviewStates } from './state.ts'

/** An editor's answer: when, by whom in the project's own terms, and a note where one is wanted. */
export type Answer = Pick<Accepted, 'date' | 'by' | 'note'>

const NOTE =
  'Written by "npm run review"; do not edit. Each reading is what an editor accepted: a later change to it is told by its digest.'

/**
 * The review with some readings accepted as they are now; earlier answers stand, but for those about
 * what is gone.
 * @param answerOf the answer to a reading, by its name; `undefined` where there is none
 */
export function acceptReadings(
  draft: Draft,
  answerOf: (name: string) => Answer | undefined,
): Review {
  const readings = reviewStates(draft).flatMap(({ name, accepted, digest, reading }) => {
    const answer = answerOf(name)
    if (answer) return [[name, { ...answer, digest, reading }] as const]
    return accepted ? [[name, accepted] as const] : []
  })
  return {
    format: 1,
    note: NOTE,
    versions: draft.review?.versions ?? [],
    readings: Object.fromEntries(readings),
  }
}

/** review.json with every reading of a story accepted anew, as the text of the file. */
export const acceptedReview = (draft: Draft, answer: Answer): string =>
  `${JSON.stringify(
    acceptReadings(draft, () => answer),
    null,
    2,
  )}\n`
