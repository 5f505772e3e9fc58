/**
 * The closed lists of words a reconstruction is described with (docs/design.md, Terms; docs/fields.md).
 * Every list is data: schemas, checker messages and the interface's catalogue read from here.
 */

/** What a source is. */
export const SOURCE_KINDS = [
  'recording',
  'transcript',
  'readout',
  'statement',
  'briefing',
  'anonymous',
  'document',
  'broadcast',
  'article',
  'speech',
  'rumour',
  'author',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/**
 * On what terms a source let itself be used. `off-record` is known so that it can be
 * refused; `secret-released` was secret when it was written, and was released later.
 */
export const TERMS = [
  'on-record',
  'by-line',
  'background',
  'deep-background',
  'off-record',
  'secret-released',
  'unknown',
  'not-applicable',
] as const
export type Terms = (typeof TERMS)[number]

/** What a link leads to: the source itself, or somebody's report of it. */
export const LINK_ROLES = ['original', 'report'] as const
export type LinkRole = (typeof LINK_ROLES)[number]

/** How far whoever made the sourcing read what a link leads to. */
export const SEEN = ['full', 'extract', 'not-checked'] as const
export type Seen = (typeof SEEN)[number]

/** How a source gives speech (Leech & Short 1981; Semino & Short 2004). */
export const PRESENTATIONS = [
  'direct',
  'unquoted-direct',
  'mixed',
  'indirect',
  'speech-act',
  'narration',
] as const
export type Presentation = (typeof PRESENTATIONS)[number]

/**
 * What has been published of the event's own words. Each is a sentence in every label; a record that is
 * a recording or a transcript is none that a reconstruction has.
 */
export const PUBLISHED = ['none'] as const
export type Published = (typeof PUBLISHED)[number]

/** How the speaker of a line is known where its cue names nobody. */
export const SPEAKER_BY = ['teller', 'listener', 'previous-line'] as const
export type SpeakerBy = (typeof SPEAKER_BY)[number]

/**
 * How one record stands to one line (docs/design.md, How a line is graded). `not-seen`: that part of the
 * record was out of reach; it counts towards no grade, and is never silence.
 */
export const STANDINGS = [
  'verbatim',
  'states',
  'in-part',
  'consistent',
  'silent',
  'contradicts',
  'not-seen',
] as const
export type Standing = (typeof STANDINGS)[number]

/** A party's grade for one line: the resolution of its plate. */
export const GRADES = ['full', 'partial', 'none', 'against'] as const
export type Grade = (typeof GRADES)[number]

/** How a whole line is attested. */
export const ATTESTATIONS = [
  'both-sides',
  'one-side',
  'neither-side',
  'disputed',
  'not-applicable',
] as const
export type Attestation = (typeof ATTESTATIONS)[number]

/** In what respect something in a line is the author's own. */
export const ASPECTS = ['wording', 'register', 'tone', 'naming', 'compression', 'order'] as const
export type Aspect = (typeof ASPECTS)[number]

/** The steps a script is made of. */
export const LINE_KINDS = [
  'speech',
  'quotation',
  'account',
  'matter',
  'narration',
  'direction',
] as const
export type LineKind = (typeof LINE_KINDS)[number]

/** The kind of sourcing behind a claim in narration that somebody else makes too. */
export const SOURCED_CLAIM_KINDS = [
  'own-experience',
  'imagination',
  'named',
  'background',
  'anonymous',
  'characterised',
  'quoted',
  'unsourced',
  'public-record',
  'hearsay',
  'rumour',
  'analysis',
  'record',
  'reported',
] as const

/** The kind of sourcing behind a claim in narration; `ours`: nobody's but ours. */
export type ClaimKind = (typeof SOURCED_CLAIM_KINDS)[number] | 'ours'

/** Who can speak: a person, an institution that is quoted, a record's account, or we ourselves. */
export const CAST_KINDS = ['person', 'institution', 'account', 'narrator'] as const
export type CastKind = (typeof CAST_KINDS)[number]

/** What a drawn figure is doing. `plain` is a picture without a caller. */
export const ATTITUDES = ['speaking', 'listening', 'pause', 'hanging-up', 'plain'] as const
export type Attitude = (typeof ATTITUDES)[number]

/** Telephone networks whose tones differ, for a party's end of a call. */
export const NETWORKS = ['north-american', 'russian'] as const
export type Network = (typeof NETWORKS)[number]
