import { type Account, carriersOf, type EventLine, type Reconstruction } from './line.ts'

/** How the author came to an account: the line itself names it, or she names her sources in general. */
export type NamedBy = 'line' | 'general'

/** One account that bears on a line, on its way to the author. */
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
 * The chain of a line: which accounts carry it, and the step from them to the author as she tells it.
 * Whoever speaks the line by a record is named by the line itself; of the rest she maps none to a line.
 */
export function chainOf(line: EventLine): Chain {
  const carriers = carriersOf(line.accounts).map(
    (account): ChainLink => ({
      account,
      named: account.record === line.speaker.record ? 'line' : 'general',
    }),
  )
  return {
    line,
    carriers,
    opponents: line.accounts.filter(({ support }) => support.how === 'contradicts'),
    gap: carriers.length === 0,
  }
}

/** The chains of an event’s lines, in order; none where no author had them from anybody. */
export const chainsOf = ({ story }: Reconstruction, lines: readonly EventLine[]): Chain[] =>
  story.author ? lines.map(chainOf) : []
