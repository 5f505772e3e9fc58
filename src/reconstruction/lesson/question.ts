/** What a judgement is about. Every one is answered with yes or no. */
export type Question =
  /** Does any of this party's accounts say that the line was said? */
  | { readonly ask: 'says'; readonly party: string }
  /** Are the words of the line anybody's exact words? */
  | { readonly ask: 'exact' }
  /** Does the article name who says so? Of one claim, or (`null`) of a whole quotation. */
  | { readonly ask: 'named'; readonly claim: string | null }
  /** A question of the lesson's author, with why the answer is what it is. */
  | {
      readonly ask: 'own'
      readonly text: string
      readonly why: string
      readonly sources: readonly string[]
    }

/** One judgement about one line, with the answer that the sourcing gives. */
export interface Item {
  /** Of the line and what is asked: `no-rockets.says.US`. */
  readonly id: string
  readonly line: string
  readonly question: Question
  readonly truth: boolean
}

/** What kind of judgement an item asks for; items of one kind can stand for each other. */
export const kindOf = ({ question }: Item): string =>
  question.ask === 'says' ? `says.${question.party}` : question.ask
