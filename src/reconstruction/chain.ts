import { type Account, carriersOf, type EventLine, type Reconstruction } from './line.ts'
import { entryOf } from './lookup.ts'

/**
 * How an account is tied to the line. `line`: the line itself names it, or is taken from it where no
 * author stands between. `quoted`: the line is taken from what another source quotes of it. `general`: the
 * author names her sources in general, or nothing ties it but what it says.
 */
export type NamedBy = 'line' | 'quoted' | 'general'

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
 * author a line is taken from an account, or from what a source quotes of it.
 */
export function chainOf(line: EventLine, work: Reconstruction): Chain {
  const carriers = carriersOf(line.accounts).map(
    (account): ChainLink => ({ account, named: namedBy(line, account.record, work) }),
  )
  return {
    line,
    carriers,
    opponents: line.accounts.filter(({ support }) => support.how === 'contradicts'),
    gap: carriers.length === 0,
  }
}

function namedBy(line: EventLine, record: string, { story, sources }: Reconstruction): NamedBy {
  if (line.speaker.record === record) return 'line'
  const taken = story.author ? [] : line.passages.map(({ source }) => source)
  if (taken.includes(record)) return 'line'
  return taken.some((id) => entryOf(sources, id)?.quotes === record) ? 'quoted' : 'general'
}

/** The chains of an event’s lines, in order. */
export const chainsOf = (work: Reconstruction, lines: readonly EventLine[]): Chain[] =>
  lines.map((line) => chainOf(line, work))
