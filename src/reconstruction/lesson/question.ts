/** What an answer rests on where the lesson's author wrote what is judged. */
export interface Basis {
  readonly why: string
  readonly sources: readonly string[]
}

/** What a judgement is about. Every one is answered with yes or no. */
export type Question =
  /**
   * Does any of this party's accounts say so? Of the line, or of a claim that was written for the
   * exercise, on what this rests.
   */
  | {
      readonly ask: 'says'
      readonly party: string
      readonly claim: string | null
      readonly basis: Basis | null
    }
  /** Are the words of the line the author's own? Are they taken from an account? */
  | { readonly ask: 'whose'; readonly of: 'author' | 'account' }
  /** Is whoever says so named? Of one claim, or (`null`) of a whole quotation. */
  | { readonly ask: 'named'; readonly claim: string | null; readonly basis: Basis | null }
  /** A question of the lesson's author; `kind` where it rewords one that the sourcing gives. */
  | ({ readonly ask: 'own'; readonly text: string; readonly kind: string } & Basis)

/** One judgement about one line, with the answer that the sourcing gives. */
export interface Item {
  /** Of the line and what is asked: `no-rockets.says.US`. */
  readonly id: string
  readonly line: string
  readonly question: Question
  readonly truth: boolean
}

/** What kind of judgement an item asks for; items of one kind can stand for each other. */
export function kindOf({ question }: Item): string {
  if (question.ask === 'says') return `says.${question.party}`
  if (question.ask === 'whose') return `whose.${question.of}`
  return question.ask === 'own' ? question.kind : question.ask
}

/** The claim that is judged without its line; `null` where the line itself is. */
export const claimIn = ({ question }: Item): string | null =>
  'claim' in question ? question.claim : null

/** Whether the lesson's author wrote the claim that is judged: it is none of the line's own. */
export const isWritten = ({ question }: Item): boolean =>
  'basis' in question && question.basis !== null

/** Begins the id of an item whose sentence was made for the exercise. */
export const MADE = 'made.'

/** Whether an item's sentence was made for the exercise: it may stand in the accounts, or not. */
export const isMade = (item: string): boolean => item.startsWith(MADE)
