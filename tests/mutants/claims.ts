import { byJudgement, byRule, type Kind } from './kind.ts'
import { type Data, linesOf, oneOf, type Pieces, personsOf, setWords } from './story.ts'

interface Claimed {
  readonly id: string
  readonly at: number
  readonly words: string
  readonly entry: Data
  readonly claim: Data
}

const claims = (pieces: Pieces): Claimed[] =>
  linesOf(pieces, 'narration').flatMap((line) =>
    (line.entry.claims ?? []).map((claim: Data) => ({ ...line, claim })),
  )

const raised = (from: readonly string[], to: readonly string[]): Kind['change'] =>
  function change(pieces, random) {
    const one = oneOf(
      claims(pieces).filter(({ claim }) => from.includes(claim.kind)),
      random,
    )
    const kind = oneOf(to, random)
    if (!one || !kind) return null
    const was = one.claim.kind
    one.claim.kind = kind
    return `${one.id}: ${was} as ${kind} (${one.claim.exact})`
  }

/** Gives a line of narration other words, in its claims too. */
function reword(pieces: Pieces, { at, words, entry }: Claimed, from: RegExp, to: string): string {
  const changed = words.replace(from, to)
  setWords(pieces, at, changed)
  for (const claim of entry.claims) claim.exact = claim.exact.replace(from, to)
  return changed
}

const STRONG = ['named', 'public-record', 'record', 'reported', 'quoted']

/** Ways with what narration asserts, and on what grounds. */
export const CLAIMS: readonly Kind[] = [
  byRule('rumour or hearsay as something firmer', raised(['rumour', 'hearsay'], STRONG)),
  byRule('an anonymous source as something firmer', raised(['anonymous'], STRONG)),
  byRule(
    'background as something firmer',
    raised(
      ['background'],
      STRONG.filter((k) => k !== 'record'),
    ),
  ),
  byRule(
    'imagination or analysis as something firmer',
    raised(['imagination', 'analysis'], STRONG),
  ),
  byRule('what has no source as something firmer', raised(['unsourced', 'own-experience'], STRONG)),
  byRule('a fact with a name or number added to narration', (pieces, random) => {
    const line = oneOf(linesOf(pieces, 'narration'), random)
    const who = oneOf(personsOf(pieces), random)
    const fact = oneOf(
      [`${who} agreed.`, `${who} was alone.`, 'It lasted 3 hours.', 'On 4 March it was over.'],
      random,
    )
    if (!line || !fact) return null
    setWords(pieces, line.at, `${line.words} ${fact}`)
    return `${line.id}: ${fact}`
  }),
  byRule('a fact without a name or number added to narration', (pieces, random) => {
    const line = oneOf(linesOf(pieces, 'narration'), random)
    const fact = oneOf(['Everybody agreed.', 'The promise was kept.', 'Both were alone.'], random)
    if (!line || !fact) return null
    setWords(pieces, line.at, `${line.words} ${fact}`)
    return `${line.id}: ${fact}`
  }),
  byRule('a claim dropped that has a name or number', (pieces, random) => {
    const named = personsOf(pieces)
    const one = oneOf(
      claims(pieces).filter(
        ({ entry, claim }) =>
          entry.claims.length === 1 &&
          (/\d/.test(claim.exact) || named.some((name) => claim.exact.includes(name))),
      ),
      random,
    )
    if (!one) return null
    one.entry.claims.splice(one.entry.claims.indexOf(one.claim), 1)
    return `${one.id}: ${one.claim.exact}`
  }),
  byRule('a fact told in a direction', (pieces, random) => {
    const line = oneOf(linesOf(pieces, 'direction'), random)
    const who = oneOf(personsOf(pieces), random)
    if (!line || !who) return null
    setWords(pieces, line.at, `${line.words} ${who} agrees.`)
    return `${line.id}: ${who}`
  }),
  byRule('narration called a direction', (pieces, random) => {
    const line = oneOf(
      // What is ours alone is a remark, and as a direction it is shown as ours too.
      linesOf(pieces, 'narration').filter(({ entry }) =>
        (entry.claims ?? []).some(({ kind }: Data) => kind !== 'ours'),
      ),
      random,
    )
    if (!line) return null
    const { of } = line.entry
    pieces.sourcing[line.id] = { kind: 'direction', ...(of && { of }) }
    return line.id
  }),
  byRule('a number or date changed in narration', (pieces, random) => {
    const one = oneOf(
      claims(pieces).filter(({ claim }) => claim.kind !== 'ours' && /\d/.test(claim.exact)),
      random,
    )
    if (!one) return null
    const number = /\d+/.exec(one.claim.exact)?.[0] ?? ''
    return `${one.id}: ${reword(pieces, one, new RegExp(number), String(Number(number) + 17))}`
  }),
  byRule('a person who is in no source', (pieces, random) => {
    const one = oneOf(claims(pieces), random)
    const who = oneOf(['Olga Petrova', 'Henry Kessler', 'Nadia Weiss', 'Piet de Vries'], random)
    if (!one || !who) return null
    setWords(pieces, one.at, `${one.words} So ${who} says.`)
    return `${one.id}: ${who}`
  }),
  byJudgement('two claims’ passages swapped', (pieces, random) => {
    const one = oneOf(claims(pieces), random)
    const other = oneOf(
      claims(pieces).filter(({ id }) => id !== one?.id),
      random,
    )
    if (!one || !other) return null
    const held = one.claim.passages
    one.claim.passages = other.claim.passages
    other.claim.passages = held
    return `${one.id}, ${other.id}`
  }),
  byJudgement('one name put for another in narration', (pieces, random) => {
    const names = personsOf(pieces)
    const one = oneOf(
      claims(pieces).filter(({ claim }) => names.some((name) => claim.exact.includes(name))),
      random,
    )
    const from = names.find((name) => one?.claim.exact.includes(name))
    const to = names.find((name) => name !== from)
    if (!one || !from || !to) return null
    return `${one.id}: ${reword(pieces, one, new RegExp(from, 'g'), to)}`
  }),
]
