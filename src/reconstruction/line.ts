import type { Attested } from './attested.ts'
import { attest, gradeParty, type LineAttestation, type PartyGrade } from './grades.ts'
import { entryOf } from './lookup.ts'
import { areTranslated, quotedBy, quotes, quotesInTranslation } from './quoted.ts'
import { joined, type ReportedPart, reportedParts } from './reported.ts'
import { fail, ok, type Result } from './result.ts'
import type {
  CastMember,
  Claim,
  LineSourcing,
  Own,
  QuotedPassage,
  Source,
  Sources,
  Sourcing,
  Story,
  Support,
} from './schema.ts'
import type { Presentation } from './vocabulary.ts'

/** A reconstruction's data, without its script. */
export interface Reconstruction {
  readonly story: Story
  readonly sources: Sources
  readonly sourcing: Sourcing
  /** What attests the lines of the event, in words: what is shown has it, and what is checked does without. */
  readonly attested?: Attested
}

/** A line as the script gives it. */
export interface ScriptedLine {
  readonly id: string
  readonly text: string
  /** The cast member's id. */
  readonly by: string
  readonly scene: string
  readonly tags: readonly string[]
}

/** Who speaks a line. */
export interface Speaker extends CastMember {
  readonly id: string
}

/** One record's standing to a line, with the record itself. */
export interface Account {
  readonly record: string
  readonly source: Source
  readonly support: Support
  /** The source that quotes it, where it gives the words and they are known from that alone. */
  readonly secondHand: string | null
}

/** The grades of a line of the event: each party's, and the whole line's. */
export interface Grading extends LineAttestation {
  readonly parties: Readonly<Record<string, PartyGrade>>
  /** Whether a record of no side carries the line: it enters no grade. */
  readonly beside: boolean
}

interface LineBase {
  readonly id: string
  readonly text: string
  readonly scene: string
  readonly tags: readonly string[]
  readonly speaker: Speaker
  /** Words that clean words mask. */
  readonly strong: readonly string[]
}

/** What a line that the records are graded against has, whether it is speech or none. */
interface Graded extends LineBase {
  readonly parts: readonly ReportedPart[]
  readonly contentParts: readonly string[]
  readonly cue: string
  readonly content: string
  readonly presentation: Presentation
  readonly passages: readonly QuotedPassage[]
  readonly accounts: readonly Account[]
  readonly own: readonly Own[]
  /** It quotes, and what is quoted was said in another language. */
  readonly translated: boolean
  /** `null` for lines outside the event: nothing attests them but who tells them. */
  readonly grading: Grading | null
}

/** Reconstructed speech, or a quotation in somebody's exact words. */
export interface SpokenLine extends Graded {
  readonly kind: 'speech' | 'quotation'
}

/** An item of the event that is nobody's speech: one record's account, and how every record stands to it. */
export interface MatterLine extends Graded, Account {
  readonly kind: 'account'
  readonly of: null
}

/** A line that the records of an event are graded against. */
export type EventLine = SpokenLine | MatterLine

/** One record's account of one line of the event, in our summary. */
export interface AccountLine extends LineBase, Account {
  readonly kind: 'account'
  readonly of: string
}

/** Our own words, with the sourcing of each claim in them. */
export interface NarrationLine extends LineBase {
  readonly kind: 'narration'
  readonly claims: readonly Claim[]
  /** Some of its words stand in quotation marks, and so are not ours. */
  readonly quotes: boolean
  /** What it quotes was said in another language. */
  readonly translated: boolean
  readonly of: string | null
}

/** What the stage does, in our words. */
export interface DirectionLine extends LineBase {
  readonly kind: 'direction'
  readonly of: string | null
}

export type Line = SpokenLine | MatterLine | AccountLine | NarrationLine | DirectionLine

/** Why a scripted line has no place in the sourcing. */
export interface LineFault {
  readonly line: string
  readonly what: string
}

/**
 * Joins a scripted line with what stands behind it. Errors name the line and what is missing; the
 * checker keeps them from ever being published.
 */
export function lineOf(work: Reconstruction, scripted: ScriptedLine): Result<Line, LineFault> {
  const sourcing = entryOf(work.sourcing, scripted.id)
  const member = entryOf(work.story.cast, scripted.by)
  if (!sourcing) return fail({ line: scripted.id, what: 'sourcing.yaml does not know this line' })
  if (!member)
    return fail({ line: scripted.id, what: `nobody in the cast is called "${scripted.by}"` })
  const base = {
    id: scripted.id,
    text: scripted.text,
    scene: scripted.scene,
    tags: scripted.tags,
    speaker: { id: scripted.by, ...member },
    strong: 'strong-language' in sourcing ? sourcing['strong-language'] : [],
  }
  switch (sourcing.kind) {
    case 'speech':
    case 'quotation':
      return ok(spokenLine(work, base, sourcing))
    case 'account':
      return accountLine(work, base, sourcing)
    case 'matter':
      return matterLine(work, base, sourcing)
    case 'narration':
      return ok(narrationLine(work, base, sourcing))
    case 'direction':
      return ok({ ...base, kind: 'direction', of: sourcing.of ?? null })
  }
}

type Spoken = Extract<LineSourcing, { kind: 'speech' | 'quotation' }>
type Matter = Extract<LineSourcing, { kind: 'matter' }>

function spokenLine(work: Reconstruction, base: LineBase, sourcing: Spoken): SpokenLine {
  const contentParts = [sourcing.content].flat()
  const parts = reportedParts(base.text, contentParts)
  const inEvent = base.scene === work.story.event.scene
  return {
    ...base,
    kind: sourcing.kind,
    parts,
    contentParts,
    cue: joined(parts, 'cue'),
    content: joined(parts, 'content'),
    presentation: sourcing.presentation,
    passages: sourcing.passages,
    accounts: accountsOf(work, sourcing),
    own: sourcing.own,
    translated: sourcing.kind === 'quotation' && areTranslated(work, sourcesOf(base, sourcing)),
    grading: inEvent ? gradingOf(work, sourcing) : null,
  }
}

/** Where the words of a line come from: the source of whoever is quoted, and what gives them. */
const sourcesOf = ({ speaker }: LineBase, { passages }: Spoken): string[] => [
  ...(speaker.record ? [speaker.record] : []),
  ...passages.map(({ source }) => source),
]

function narrationLine(
  work: Reconstruction,
  base: LineBase,
  { claims, of }: Extract<LineSourcing, { kind: 'narration' }>,
): NarrationLine {
  const translated = claims.some((claim) => quotesInTranslation(work, claim))
  const told = of === undefined ? undefined : entryOf(work.sourcing, of)
  return {
    ...base,
    // What it rests on may be words of the line that it is about.
    strong: [...base.strong, ...(told && 'passages' in told ? told['strong-language'] : [])],
    kind: 'narration',
    claims,
    quotes: quotes(base.text),
    translated,
    of: of ?? null,
  }
}

function accountLine(
  work: Reconstruction,
  base: LineBase,
  sourcing: Extract<LineSourcing, { kind: 'account' }>,
): Result<AccountLine, LineFault> {
  const { record, of } = sourcing
  const source = entryOf(work.sources, record)
  const told = entryOf(work.sourcing, of)
  const support = told && 'support' in told ? entryOf(told.support, record) : undefined
  if (!source || !support)
    return fail({ line: base.id, what: `"${record}" has no account of a line "${of}"` })
  const secondHand = quotedBy(record, source, support, passagesIn(told))
  return ok({ ...base, kind: 'account', record, source, support, secondHand, of })
}

/** All of it is our summary of one record, so that nothing in it is anybody's wording but ours. */
function matterLine(
  work: Reconstruction,
  base: LineBase,
  sourcing: Matter,
): Result<Line, LineFault> {
  const accounts = accountsOf(work, sourcing)
  const own = accounts.find(({ record }) => record === sourcing.record)
  if (!own) return fail({ line: base.id, what: `"${sourcing.record}" has no account of it` })
  const { text } = base
  return ok({
    ...base,
    ...own,
    kind: 'account',
    of: null,
    parts: [{ role: 'content', text }],
    contentParts: [text],
    cue: '',
    content: text,
    presentation: 'narration',
    passages: [],
    accounts,
    own: [],
    translated: false,
    grading: base.scene === work.story.event.scene ? gradingOf(work, sourcing) : null,
  })
}

const passagesIn = (entry: LineSourcing | undefined): readonly QuotedPassage[] =>
  entry && 'passages' in entry ? entry.passages : []

/** The records' standings to a line of the event, in the order in which the event names the records. */
export function accountsOf(work: Reconstruction, sourcing: Spoken | Matter): Account[] {
  return work.story.event.records.flatMap((record) => {
    const source = entryOf(work.sources, record)
    const support = entryOf(sourcing.support, record)
    if (!source || !support) return []
    const secondHand = quotedBy(record, source, support, passagesIn(sourcing))
    return [{ record, source, support, secondHand }]
  })
}

/** Every party's grade and the line's attestation, derived from the supports (never typed in). */
export function gradingOf(work: Reconstruction, sourcing: Spoken | Matter): Grading {
  const accounts = accountsOf(work, sourcing)
  const parties = Object.fromEntries(
    Object.keys(work.story.parties).map((party) => {
      const own = accounts.filter((account) => account.source.party === party)
      return [party, gradeParty(own.map((account) => account.support.how))]
    }),
  )
  const grades = Object.fromEntries(Object.entries(parties).map(([id, { grade }]) => [id, grade]))
  const beside = carriersOf(accounts).some(
    ({ source }) => entryOf(work.story.parties, source.party) === undefined,
  )
  return { parties, beside, ...attest(grades) }
}

/** The records that carry a line: they give it, say it, or say part of it. Empty is a visible gap. */
export const carriersOf = (accounts: readonly Account[]): Account[] =>
  accounts.filter(({ support }) => ['verbatim', 'states', 'in-part'].includes(support.how))
