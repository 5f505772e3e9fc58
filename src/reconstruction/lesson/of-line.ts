import type { EventLine, Line, NarrationLine, Reconstruction, SpokenLine } from '../line.ts'
import { entryOf } from '../lookup.ts'
import type { Claim } from '../schema.ts'
import { toldIn } from '../told-in.ts'
import type { Item } from './question.ts'

/**
 * The judgements that a line's sourcing can decide, and no others: whatever is partial, mixed or
 * only implied is not asked. `clean` masks strong words, and of masked words it is not asked whose they are.
 */
export function itemsOf(work: Reconstruction, line: Line, clean: boolean): Item[] {
  if (line.kind === 'narration') return namedClaims(work, line)
  if (!('grading' in line)) return []
  if (line.kind === 'account') return saysItems(line, line.source.party)
  const quoted = quotedParty(work, line)
  return [
    ...saysItems(line, quoted),
    ...(quoted === null ? whoseItems(work, line, clean) : []),
    ...namedSpeaker(work, line),
  ]
}

/**
 * The party whose record a quotation of the event gives: its cue names it (“according to the Kremlin”),
 * so that whether that side says so, and whose the words are, the line answers by itself. `null` elsewhere.
 */
function quotedParty({ sources }: Reconstruction, line: SpokenLine): string | null {
  const { record } = line.speaker
  if (line.kind !== 'quotation' || line.grading === null || !record) return null
  return sources[record]?.party ?? null
}

/**
 * Full is yes and none is no. Partial (and so a divided party) and against are never asked, nor is
 * anything of a disputed line: what is contested settles no answer.
 * @param told the party whose account the line itself says it is: of that side it is not asked.
 */
function saysItems(line: EventLine, told: string | null): Item[] {
  if (line.grading?.attestation === 'disputed') return []
  return Object.entries(line.grading?.parties ?? {}).flatMap(([party, { grade }]): Item[] =>
    (grade === 'full' || grade === 'none') && party !== told
      ? [
          {
            id: `${line.id}.says.${party}`,
            line: line.id,
            question: { ask: 'says', party, claim: null, basis: null },
            truth: grade === 'full',
          },
        ]
      : [],
  )
}

/**
 * Whose the words of a line of the event are: the author's, or an account's. Where no author tells it
 * they are always an account's, and nothing is to be told apart.
 */
function whoseItems(work: Reconstruction, line: SpokenLine, clean: boolean): Item[] {
  const teller = tellerOf(work, line)
  if (teller === null || (clean && line.strong.length > 0)) return []
  return (['author', 'account'] as const).map((of) => ({
    id: `${line.id}.whose.${of}`,
    line: line.id,
    question: { ask: 'whose', of },
    truth: teller === of,
  }))
}

/**
 * `null` where some words are one's and some another's, where they are translated, where no author
 * tells them or an account of no side gives them, and elsewhere.
 */
function tellerOf({ story }: Reconstruction, line: SpokenLine): 'author' | 'account' | null {
  const { presentation, accounts, passages } = line
  if (line.translated || line.grading === null) return null
  if (!passages.some(({ source }) => source === story.author?.source)) return null
  const verbatim = accounts.filter(({ support }) => support.how === 'verbatim')
  if (verbatim.length > 0)
    return verbatim.every(({ source }) => entryOf(story.parties, source.party)) ? 'account' : null
  return line.kind === 'speech' &&
    Object.keys(story.parties).length > 0 &&
    (presentation === 'indirect' || presentation === 'unquoted-direct')
    ? 'author'
    : null
}

/** A quotation outside the event: named when its speaker spoke on the record. */
function namedSpeaker(work: Reconstruction, line: SpokenLine): Item[] {
  const source = line.speaker.record ? work.sources[line.speaker.record] : undefined
  if (line.grading || line.kind !== 'quotation' || !source) return []
  const named = source.terms === 'on-record'
  if (!named && source.terms !== 'background' && source.terms !== 'deep-background') return []
  return [
    {
      id: `${line.id}.named`,
      line: line.id,
      question: { ask: 'named', claim: null, basis: null },
      truth: named,
    },
  ]
}

function namedClaims(work: Reconstruction, line: NarrationLine): Item[] {
  if (line.of !== null || line.scene === work.story.event.scene) return []
  if (work.story.scenes[line.scene]?.hindsight) return []
  return line.claims.flatMap((claim, index): Item[] => {
    const truth = isNamed(work, claim)
    if (truth === null) return []
    return [
      {
        id: `${line.id}.named.${index + 1}`,
        line: line.id,
        question: { ask: 'named', claim: claim.exact, basis: null },
        truth,
      },
    ]
  })
}

/**
 * Whether the article names who says what a claim says; `null` where the kind of sourcing does not
 * decide it: the author's own experience, her reading, and facts that she states herself.
 */
function isNamed(work: Reconstruction, claim: Claim): boolean | null {
  const inArticle = claim.passages.some(
    (passage) => 'exact' in passage && toldIn(work.story).includes(passage.source),
  )
  if (!inArticle) return null
  switch (claim.kind) {
    case 'named':
      return true
    case 'background':
    case 'anonymous':
    case 'unsourced':
    case 'hearsay':
    case 'rumour':
      return false
    case 'quoted':
    case 'public-record':
    case 'characterised':
      return spokeOnRecord(work, claim) ? true : null
    default:
      return null
  }
}

const spokeOnRecord = (work: Reconstruction, claim: Claim): boolean =>
  claim.passages.some(
    ({ source }) =>
      !toldIn(work.story).includes(source) && work.sources[source]?.terms === 'on-record',
  )
