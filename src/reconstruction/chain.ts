import { type Account, carriersOf, type EventLine, type Reconstruction } from './line.ts'
import { entryOf } from './lookup.ts'

/**
 * How an account is tied to the line: the line itself names it, or has its words from it where no author
 * stands between; or the author names her sources in general, or nothing ties it but what it says.
 */
export type NamedBy = 'line' | 'general'

/** One account that bears on a line, on its way to it. */
export interface ChainLink {
  readonly account: Account
  readonly named: NamedBy
}

/** How one line came from the event to the reader, as far as anybody says. */
export interface Chain {
  readonly line: EventLine
  /** The accounts that carry it; none is a gap. */
  readonly carriers: readonly ChainLink[]
  /** The accounts that contradict it: they lead nowhere. */
  readonly opponents: readonly Account[]
  /** Nothing that was read carries it. */
  readonly gap: boolean
}

/**
 * The chain of a line: which accounts carry it, and the step from them to the line. Whoever speaks the
 * line by a record is named by the line itself; of the rest an author maps none to a line. Without an
 * author the words are an account's own, or those that a source quotes from it.
 */
export function chainOf(line: EventLine, { story, sources }: Reconstruction): Chain {
  const from = story.author
    ? []
    : line.passages.map(({ source }) => entryOf(sources, source)?.quotes ?? source)
  const carriers = carriersOf(line.accounts).map(
    (account): ChainLink => ({
      account,
      named: [line.speaker.record, ...from].includes(account.record) ? 'line' : 'general',
    }),
  )
  return {
    line,
    carriers,
    opponents: line.accounts.filter(({ support }) => support.how === 'contradicts'),
    gap: carriers.length === 0,
  }
}

/** The chains of an event’s lines, in order. */
export const chainsOf = (work: Reconstruction, lines: readonly EventLine[]): Chain[] =>
  lines.map((line) => chainOf(line, work))
