import type { ClaimKind } from '../../../reconstruction/index.ts'
import { isAttributed } from '../../attributed.ts'
import { fault } from '../../diagnostic.ts'
import { isHearsay, isRumoured, isUnnamed } from '../../doubt.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { claimsOf, type NarratedClaim } from '../../narrated.ts'
import { error } from '../../rule.ts'

interface Mark {
  readonly isThere: (draft: Draft, claim: NarratedClaim) => boolean
  readonly wanted: string
}

const AUTHOR = 'who thinks or says so (“she thinks”, “by her account”)'
const MARKS: Partial<Record<ClaimKind, Mark>> = {
  rumour: {
    isThere: (_, { sentence }) => isRumoured(sentence),
    wanted: 'that it is a rumour (“some whisper”, “is said to”)',
  },
  hearsay: {
    isThere: (_, { sentence }) => isHearsay(sentence),
    wanted: 'that it is hearsay (“is said to”, “reportedly”)',
  },
  anonymous: {
    isThere: (_, { sentence }) => isUnnamed(sentence),
    wanted: 'that its source is not named (“a source”, “an official, not named”)',
  },
  analysis: { isThere: (draft, { sentence }) => isAttributed(draft, sentence), wanted: AUTHOR },
  imagination: { isThere: (draft, { sentence }) => isAttributed(draft, sentence), wanted: AUTHOR },
  // What a line says at its beginning holds for its next sentences.
  unsourced: { isThere: (draft, { soFar }) => isAttributed(draft, soFar), wanted: AUTHOR },
}

/** R440: a claim of a weak kind says in its own sentence what makes it weak. */
export const weakClaimUnmarked = error('R440', (draft) => {
  if (!isEnglish(draft)) return []
  return claimsOf(draft).flatMap((one) => {
    const mark = MARKS[one.claim.kind]
    if (!mark || mark.isThere(draft, one)) return []
    return [
      fault(
        draft.yaml.sourcing.at([...one.path, 'exact']),
        `this claim is ${one.claim.kind}, and its sentence reads as a plain fact`,
        `Say in the sentence ${mark.wanted}, or give the claim the kind and passages of a fact.`,
      ),
    ]
  })
})
