import { type Account, carriersOf, type EventLine, type Reconstruction } from './line.ts'
import { entryOf } from './lookup.ts'
import type { Source } from './schema.ts'

/**
 * Whose telling of an event: that of whoever tells its lines (the author, or the account that each names),
 * a party's by all of its records, one record's, or that of all records of no side.
 */
export interface Perspective {
  /** What an address calls it: unlike every other teller's of the work. */
  readonly id: string
  readonly kind: 'author' | 'party' | 'record' | 'unsided'
  /** The party's or the record's id; of the author's telling, the source that tells it. */
  readonly of: string
}

/** The telling of the lines as they stand, which every work has. */
export const AUTHOR = 'author'

/** The party of sources that are nobody's side. */
const THIRD = 'third'

/**
 * What a teller has of one line. `article`: the line itself. `told`: accounts that give it, say it, say
 * part of it or contradict it. `compatible`: accounts that fit it, and do not say that it was said.
 * `unseen`: that part of an account was out of reach, and nothing else tells it. `silent`: accounts that have nothing like it, or none at all.
 */
export interface LineTold {
  readonly line: EventLine
  readonly how: 'article' | 'told' | 'compatible' | 'unseen' | 'silent'
  /** The accounts that are shown for it, in the order of the event's records. */
  readonly accounts: readonly Account[]
}

/** An order of its own that an account gives to some lines of the event. */
export type RecordOrder = NonNullable<Reconstruction['story']['event']['orders']>[number]

/** An event as one teller has it. */
export interface Telling {
  readonly teller: Perspective
  readonly lines: readonly LineTold[]
  /** The orders that the lines were put into; the rest stand as in the article. */
  readonly orders: readonly RecordOrder[]
}

/**
 * All whose telling can be shown: the author, every party that has records, those of no side, every record. Two that have
 * one name are told apart by what they are.
 */
export function perspectivesOf({ story, sources }: Reconstruction): Perspective[] {
  const { records } = story.event
  const hasRecords = (party: string) => records.some((id) => sources[id]?.party === party)
  const all: Omit<Perspective, 'id'>[] = [
    { kind: 'author', of: story.author?.source ?? '' },
    ...Object.keys(story.parties)
      .filter(hasRecords)
      .map((of) => ({ kind: 'party' as const, of })),
    ...(hasRecords(THIRD) ? [{ kind: 'unsided' as const, of: THIRD }] : []),
    ...records
      .filter((of) => Object.hasOwn(sources, of))
      .map((of) => ({ kind: 'record' as const, of })),
  ]
  const taken = new Set<string>()
  return all.map(({ kind, of }) => {
    const name = kind === 'author' ? AUTHOR : of
    // No name has a dot in it, so that this one is nobody else's.
    const id = taken.has(name) ? `${kind}.${of}` : name
    taken.add(id)
    return { id, kind, of }
  })
}

/** The accounts of a line that a teller speaks by; the author speaks by none. */
export function accountsBy(teller: Pick<Perspective, 'kind' | 'of'>, line: EventLine): Account[] {
  if (teller.kind === 'author') return []
  return line.accounts.filter(({ record, source }) =>
    teller.kind === 'record' ? record === teller.of : source.party === teller.of,
  )
}

/** The records that a teller speaks by, in the event's order; the author speaks by none. */
export function recordsBy(
  { kind, of }: Pick<Perspective, 'kind' | 'of'>,
  { story, sources }: Pick<Reconstruction, 'story' | 'sources'>,
): Source[] {
  if (kind === 'author') return []
  return story.event.records.flatMap((id) => {
    const source = entryOf(sources, id)
    return source && (kind === 'record' ? id : source.party) === of ? [source] : []
  })
}

/** What one teller has of a line. */
export function toldFrom(teller: Pick<Perspective, 'kind' | 'of'>, line: EventLine): LineTold {
  if (teller.kind === 'author') return { line, how: 'article', accounts: [] }
  const own = accountsBy(teller, line)
  const carry = new Set(carriersOf(own))
  const told = own.filter((one) => carry.has(one) || one.support.how === 'contradicts')
  if (told.length > 0) return { line, how: 'told', accounts: told }
  const compatible = own.filter(({ support }) => support.how === 'consistent')
  if (compatible.length > 0) return { line, how: 'compatible', accounts: compatible }
  const unseen = own.filter(({ support }) => support.how === 'not-seen')
  if (unseen.length > 0) return { line, how: 'unseen', accounts: unseen }
  return { line, how: 'silent', accounts: own }
}

/**
 * An event as one teller has it: line by line in the article's order, since no account gives an order to
 * all; a record's own telling has the lines in its order to which it gives one.
 * @param lines of the event, in the article's order
 */
export function tellingOf(
  { story }: Pick<Reconstruction, 'story'>,
  lines: readonly EventLine[],
  teller: Perspective,
): Telling {
  const given = story.event.orders ?? []
  const orders = teller.kind === 'record' ? given.filter(({ record }) => record === teller.of) : []
  const ids = orders.reduce(
    inOrder,
    lines.map(({ id }) => id),
  )
  const byId = new Map(lines.map((line) => [line.id, line]))
  return {
    teller,
    orders,
    lines: ids.flatMap((id) => {
      const line = byId.get(id)
      return line ? [toldFrom(teller, line)] : []
    }),
  }
}

/** Lines that an order names, put into that order on the places that they have among the others. */
function inOrder(ids: readonly string[], { lines }: RecordOrder): string[] {
  const waiting = [...new Set(lines)].filter((id) => ids.includes(id))
  const named = new Set(waiting)
  return ids.map((id) => (named.has(id) ? (waiting.shift() ?? id) : id))
}
