import type { Claim, ClaimKind } from '../reconstruction/index.ts'
import type { Draft } from './draft.ts'
import { linesOf } from './lines.ts'
import { sentenceAt } from './sentences.ts'
import type { Path } from './yaml/read.ts'

/** A claim of narration, where it stands, and what surrounds it. */
export interface NarratedClaim {
  readonly id: string
  readonly claim: Claim
  /** Its path in sourcing.yaml. */
  readonly path: Path
  /** The sentence of the line in which it begins. */
  readonly sentence: string
  /** The line up to the end of that sentence. */
  readonly soFar: string
}

/** Every claim of narration of the given kinds; of all kinds where none is given. */
export function claimsOf(draft: Draft, ...kinds: readonly ClaimKind[]): NarratedClaim[] {
  return linesOf(draft, 'narration').flatMap(({ id, line: { text }, sourcing }) =>
    sourcing.claims.flatMap((claim, i) => {
      if (kinds.length > 0 && !kinds.includes(claim.kind)) return []
      const at = Math.max(0, text.indexOf(claim.exact))
      const sentence = text.includes(claim.exact) ? sentenceAt(text, at) : claim.exact
      const soFar = text.slice(0, text.indexOf(sentence) + sentence.length)
      return [{ id, claim, path: [id, 'claims', i], sentence, soFar }]
    }),
  )
}
