import { type Bundle, digestOfWork, reviewedBy } from '../../reconstruction/index.ts'
import type { Draft } from '../draft.ts'
import { reviewStates } from './state.ts'

/** The bundle with its review, where every reading is accepted as it is, and with its digest. */
export function withChecksum(bundle: Bundle, draft: Draft): Bundle {
  const { digest } = draft.options
  const whole =
    draft.review !== null && reviewStates(draft).every(({ state }) => state === 'accepted')
  const review = whole && draft.review ? reviewedBy(draft.review, digest) : null
  const work: Bundle = { ...bundle, ...(review && { review }) }
  return { ...work, digest: digestOfWork(work, digest) }
}
