import type { Random } from '../../src/lesson/questions/random.ts'
import { byRule, type Kind } from './kind.ts'
import { type Data, linesOf, oneOf, type Pieces, personsOf, setWords } from './story.ts'

const spoken = (pieces: Pieces) =>
  linesOf(pieces, 'speech', 'quotation').filter(
    ({ entry }) => Object.keys(entry.support ?? {}).length > 0,
  )

/** Lines of the event, each with a side whose records are all silent on it. */
const unattested = (pieces: Pieces) =>
  spoken(pieces).flatMap((line) =>
    Object.entries<Data>(pieces.story.parties).flatMap(([id, party]) => {
      const hows = Object.entries<Data>(line.entry.support)
        .filter(([record]) => pieces.sources[record].party === id)
        .map(([, { how }]) => how)
      return hows.every((how) => how === 'silent') ? [{ ...line, party }] : []
    }),
  )

const owned = (pieces: Pieces) => spoken(pieces).filter(({ entry }) => entry.own?.length > 0)

const isTakenBack = ({ why }: Data): boolean => /less than|not yet|do not say/.test(why ?? '')

/** Texts beside a line in which a sentence can be added, and what it is added to. */
const noted = (line: { id: string; entry: Data }): { holder: Data; field: string }[] => [
  ...(line.entry.own ?? []).map((holder: Data) => ({ holder, field: 'note' })),
  ...Object.values<Data>(line.entry.support)
    .filter(({ why }) => why)
    .map((holder) => ({ holder, field: 'why' })),
]

const added =
  (
    sentences: (pieces: Pieces, line: Data) => readonly string[],
    lines: (pieces: Pieces) => Data[],
  ) =>
  (pieces: Pieces, random: Random) => {
    const line = oneOf(
      lines(pieces).filter((one) => noted(one).length > 0),
      random,
    )
    const place = line && oneOf(noted(line), random)
    const sentence = line && oneOf(sentences(pieces, line), random)
    if (!place || !sentence) return null
    place.holder[place.field] = `${place.holder[place.field].replace(/\.?$/, '.')} ${sentence}`
    return `${line.id}: ${sentence}`
  }

/** Ways with words of ours that go against how the records stand to a line, and what is the author’s. */
export const AGAINST_GRADES: readonly Kind[] = [
  byRule('a choice in which a silent side agrees', (pieces, random) => {
    const one = oneOf(
      unattested(pieces).filter(({ at }) => /^\s*[*+] \[/.test(pieces.ink[at + 2] ?? '')),
      random,
    )
    if (!one) return null
    pieces.ink[one.at + 2] = (pieces.ink[one.at + 2] ?? '').replace(
      /\[.*? #/,
      `[${one.party.name} agrees #`,
    )
    return `${one.id}: ${one.party.name}`
  }),
  byRule(
    'a reason or note in which a silent side states the line',
    added(
      (_, { party }) => [`${party.name} states it.`, `${party.name} confirms it in full.`],
      unattested,
    ),
  ),
  byRule('the accounts of one side called both sides’', (pieces, random) => {
    const names = Object.values<Data>(pieces.story.parties).map(({ name }) => `${name}’s accounts`)
    const some = linesOf(pieces, 'narration').flatMap((line) =>
      (line.entry.claims ?? []).flatMap((claim: Data) => {
        const name = names.find((one) => claim.exact.startsWith(one))
        return name && line.words.includes(claim.exact) ? [{ line, claim, name }] : []
      }),
    )
    const one = oneOf(some, random)
    if (!one) return null
    const exact = one.claim.exact.replace(one.name, 'Both sides’ accounts')
    setWords(pieces, one.line.at, one.line.words.replace(one.claim.exact, exact))
    one.claim.exact = exact
    return one.line.id
  }),
  byRule('in part called a statement, though its reason takes it back', (pieces, random) => {
    const some = spoken(pieces).flatMap(({ id, entry }) =>
      Object.entries<Data>(entry.support)
        .filter(([, support]) => support.how === 'in-part' && isTakenBack(support))
        .map(([record, support]) => ({ id, record, support })),
    )
    const one = oneOf(some, random)
    if (!one) return null
    one.support.how = 'states'
    return `${one.id} ${one.record}`
  }),
  byRule('one of two lines that are summed up alike called stated', (pieces, random) => {
    const record = oneOf(['K', 'U'], random) ?? ''
    const id = oneOf(['not-to-invade', 'do-not-re-invade'], random) ?? ''
    const support = pieces.sourcing[id]?.support?.[record]
    if (!support) return null
    support.how = 'states'
    support.why = 'It takes in what the line says.'
    return `${id} ${record}`
  }),
  byRule('what a remark calls the author’s own left out', (pieces, random) => {
    const remarked = linesOf(pieces, 'narration').map(({ entry }) => entry.of)
    const line = oneOf(
      owned(pieces).filter(({ id }) => remarked.includes(id)),
      random,
    )
    if (!line) return null
    const [own] = line.entry.own.splice(Math.floor(random() * line.entry.own.length), 1)
    return `${line.id}: ${own.exact ?? own.aspect}`
  }),
  byRule('a note that gives what is the author’s to a speaker', (pieces, random) => {
    const line = oneOf(owned(pieces), random)
    const name = oneOf(personsOf(pieces), random)
    if (!line || !name) return null
    line.entry.own[0].note = `That is ${name}’s.`
    return `${line.id}: ${name}`
  }),
  byRule(
    'the words of a line called a speaker’s',
    added(
      (pieces) => personsOf(pieces).map((name) => `The words are ${name}’s.`),
      (pieces) => spoken(pieces).filter(({ entry }) => entry.kind === 'speech'),
    ),
  ),
  byRule('the order that an account has left out', ({ story }) => {
    if (!story.event.orders) return null
    delete story.event.orders
    return 'orders'
  }),
  byRule('the author’s order said to be borne out', ({ story }, random) => {
    const form = oneOf(
      [
        'The accounts confirm the order.',
        'The order is the call’s.',
        'In their order the accounts bear the article out.',
      ],
      random,
    )
    if (!form) return null
    story.disclosure.report += ` ${form}`
    return form
  }),
  byRule('indirect speech in a clause called unquoted-direct', (pieces, random) => {
    const line = oneOf(
      linesOf(pieces, 'speech').filter(
        ({ entry }) =>
          entry.presentation === 'indirect' && /^(?:(?:not )?to|that) /.test(`${entry.content}`),
      ),
      random,
    )
    if (!line) return null
    line.entry.presentation = 'unquoted-direct'
    return line.id
  }),
  byRule('what no source tells made a fact', (pieces, random) => {
    const name = oneOf(personsOf(pieces), random)
    const some = linesOf(pieces, 'narration').flatMap((line) =>
      (line.entry.claims ?? [])
        .filter(
          ({ exact, passages }: Data) =>
            line.words.includes(exact) &&
            passages.length > 0 &&
            passages.every(({ summary }: Data) =>
              /^Does not say|\bgives no\b|^Gives no/i.test(summary),
            ),
        )
        .map((claim: Data) => ({ line, claim })),
    )
    const one = oneOf<Data>(some, random)
    if (!one || !name) return null
    const exact = `${name} is at a desk`
    setWords(pieces, one.line.at, one.line.words.replace(one.claim.exact, exact))
    one.claim.exact = exact
    return `${one.line.id}: ${exact}`
  }),
]
