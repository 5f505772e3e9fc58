import { byJudgement, byRule, type Kind } from './kind.ts'
import { type Data, oneOf, type Pieces } from './story.ts'

const sources = ({ sources: all }: Pieces): { id: string; source: Data }[] =>
  Object.entries<Data>(all).map(([id, source]) => ({ id, source }))

const records = (pieces: Pieces) =>
  sources(pieces).filter(({ id }) => pieces.story.event.records.includes(id))

const put = (
  of: (pieces: Pieces) => { id: string; source: Data }[],
  field: string,
  from: readonly string[] | null,
  to: readonly string[],
): Kind['change'] =>
  function change(pieces, random) {
    const one = oneOf(
      of(pieces).filter(({ source }) => from === null || from.includes(source[field])),
      random,
    )
    const value = oneOf(
      to.filter((other) => other !== one?.source[field]),
      random,
    )
    if (!one || !value) return null
    const was = one.source[field]
    one.source[field] = value
    return `${one.id}: ${field} ${was} as ${value}`
  }

const TOLD = ['briefing', 'anonymous', 'rumour']

/** Ways with what a source is. */
export const SOURCES: readonly Kind[] = [
  byRule('terms more open than what the source is', (pieces, random) =>
    put(
      (all) => sources(all).filter(({ source }) => TOLD.includes(source.kind)),
      'terms',
      ['background', 'deep-background', 'unknown', 'off-record'],
      ['on-record', 'by-line'],
    )(pieces, random),
  ),
  byRule(
    'a record called a recording or a transcript',
    put(records, 'kind', null, ['recording', 'transcript']),
  ),
  byJudgement(
    'a kind of source put for another',
    put(sources, 'kind', ['briefing', 'statement', 'article'], ['document', 'readout', 'speech']),
  ),
  byRule('a record that changed sides', (pieces, random) =>
    put(records, 'party', null, [...Object.keys(pieces.story.parties), 'third'])(pieces, random),
  ),
  byRule('a record’s teller that changed sides', (pieces, random) => {
    const one = oneOf(
      Object.values<Data>(pieces.story.cast).filter(({ record }) => record),
      random,
    )
    const party = oneOf(
      Object.keys(pieces.story.parties).filter((id) => id !== one?.party),
      random,
    )
    if (!one || !party) return null
    one.party = party
    return `${one.name}: ${party}`
  }),
  byRule('an account told as somebody’s own words', (pieces, random) => {
    const one = oneOf(
      Object.values<Data>(pieces.story.cast).filter(({ kind }) => kind === 'account'),
      random,
    )
    if (!one) return null
    one.name = one.name.replace(/,.*$/, '')
    return one.name
  }),
  byRule('a report called the original', (pieces, random) => {
    const links = sources(pieces).flatMap(({ id, source }) => {
      // A source that is itself a report was published where its link leads.
      const own = [source.issuer, source.citation.publisher, source.citation['container-title']]
      return source.links
        .filter(({ role, publisher }: Data) => role === 'report' && publisher)
        .filter(({ publisher }: Data) => !own.includes(publisher))
        .map((link: Data) => ({ id, link }))
    })
    const one = oneOf(links, random)
    if (!one) return null
    one.link.role = 'original'
    return `${one.id}: ${one.link.publisher}`
  }),
  byJudgement('an extract or nothing called read in full', (pieces, random) => {
    const one = oneOf(
      sources(pieces).flatMap(({ id, source }) => source.links.map((link: Data) => ({ id, link }))),
      random,
    )
    if (!one || one.link.seen === 'full') return null
    one.link.seen = 'full'
    return one.id
  }),
  byRule('a date moved in one of its two places', (pieces, random) => {
    const one = oneOf(
      sources(pieces).filter(({ source }) => source.issued && source.citation.issued),
      random,
    )
    if (!one) return null
    const year = Number(one.source.issued.slice(0, 4)) - 1
    one.source.issued = `${year}${one.source.issued.slice(4)}`
    return `${one.id}: ${one.source.issued}`
  }),
  byJudgement('the names of two sources swapped', (pieces, random) => {
    const [one, other] = [oneOf(sources(pieces), random), oneOf(sources(pieces), random)]
    if (!one || !other || one.id === other.id) return null
    const held = one.source.name
    one.source.name = other.source.name
    other.source.name = held
    return `${one.id}, ${other.id}`
  }),
  byRule('a record left out of the event', (pieces, random) => {
    const list = pieces.story.event.records
    if (list.length < 2) return null
    return `${list.splice(Math.floor(random() * list.length), 1)}`
  }),
]
