import type { Random } from '../../src/lesson/questions/random.ts'
import type { Pieces } from './story.ts'

/** A way in which a story can be made to look better attested than it is. */
export interface Kind {
  readonly name: string
  /** `judgement`: only somebody who reads the source can see it; no rule is expected to. */
  readonly seen: 'rule' | 'judgement'
  /** Changes a copy of a story at a random place. Gives what was done; `null` where it cannot be. */
  readonly change: (pieces: Pieces, random: Random) => string | null
}

/** A kind that rules are to refuse. */
export const byRule = (name: string, change: Kind['change']): Kind => ({
  name,
  seen: 'rule',
  change,
})

/** A kind that rules are to refuse, of a work with an author alone. */
export const ofAuthor = (name: string, change: Kind['change']): Kind =>
  byRule(name, (pieces, random) => (pieces.story.author ? change(pieces, random) : null))

/** A kind that only judgement can see. */
export const byJudgement = (name: string, change: Kind['change']): Kind => ({
  name,
  seen: 'judgement',
  change,
})
