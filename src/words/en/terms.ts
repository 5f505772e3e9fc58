import type {
  Aspect,
  CastKind,
  ClaimKind,
  LineKind,
  LinkRole,
  Presentation,
  Seen,
  SourceKind,
  Standing,
  Terms,
} from '../../reconstruction/index.ts'

/** How one record stands to a line, as said of the record: “Kremlin readout says so”. */
export const standings = {
  verbatim: 'gives the line’s words',
  states: 'says so',
  'in-part': 'says part of it',
  consistent: 'is compatible, but does not say so',
  silent: 'is silent',
  contradicts: 'contradicts it',
  'not-seen': 'was not seen here',
} satisfies Record<Standing, string>

/** The same where there is little room, beside a mark. */
export const standingsShort = {
  verbatim: 'these words',
  states: 'says so',
  'in-part': 'in part',
  consistent: 'compatible',
  silent: 'silent',
  contradicts: 'contradicts',
  'not-seen': 'not seen',
} satisfies Record<Standing, string>

/** What a source is. */
export const sourceKinds = {
  recording: 'recording',
  transcript: 'transcript',
  readout: 'readout',
  statement: 'statement',
  briefing: 'briefing',
  anonymous: 'sources not named',
  document: 'document',
  broadcast: 'broadcast',
  article: 'article',
  speech: 'speech',
  rumour: 'rumour',
  author: 'the author',
} satisfies Record<SourceKind, string>

/** On what terms a source let itself be used. Empty where terms do not apply. */
export const terms = {
  'on-record': 'on the record',
  'by-line': 'under the author’s name',
  background: 'on background',
  'deep-background': 'on deep background',
  'off-record': 'off the record',
  'secret-released': 'secret, released later',
  unknown: 'terms not known',
  'not-applicable': '',
} satisfies Record<Terms, string>

/** What a link leads to. */
export const linkRoles = { original: 'original', report: 'report' } satisfies Record<
  LinkRole,
  string
>

/** How far we read what a link leads to. */
export const seen = {
  full: 'seen whole',
  extract: 'seen in extract',
  'not-checked': 'not checked',
} satisfies Record<Seen, string>

/** How a source gives the speech; `direct` goes on from what gives it: “The article”. */
export const presentations = {
  direct: 'gives it in quotation marks.',
  'unquoted-direct': 'Given in the form of speech, without quotation marks: a paraphrase.',
  mixed: 'Told indirectly, with some words in quotation marks.',
  indirect: 'Told indirectly, without quotation marks.',
  'speech-act': 'Told as something done by speaking, without the words.',
  narration: 'Told as a fact, not as speech.',
} satisfies Record<Presentation, string>

/** The same of a quotation that was said in another language. */
export const presentationsTranslated = {
  direct: 'Given in quotation marks, in translation: the wording is a translator’s.',
  mixed: 'Told indirectly, with some words in quotation marks, in translation.',
} satisfies Partial<Record<Presentation, string>>

/** In what respect something is the author’s own. */
export const aspects = {
  wording: 'wording',
  register: 'register',
  tone: 'tone',
  naming: 'naming',
  compression: 'compression',
  order: 'order',
} satisfies Record<Aspect, string>

/**
 * The kind of sourcing behind a claim.
 * @param author by name: the pages are not the author’s, and “the author” would be read as whoever made them
 * @param several whether the name is of several people
 * @param exact the claim’s words, for whether it has several sources: the sourcing gives no number
 */
export const claimKinds = (author: string, exact: string, several = false) =>
  ({
    'own-experience': `${author}’s own experience`,
    imagination: `imagined by ${author}, who ${several ? 'say' : 'says'} so`,
    named: 'a named source',
    background: 'an official, on background',
    anonymous: /\bsources\b/i.test(exact) ? 'sources not named' : 'a source not named',
    characterised: `characterised by ${author}`,
    quoted: `quoted by ${author}`,
    unsourced: `reported by ${author}, no source given`,
    'public-record': 'public, on the record',
    hearsay: 'hearsay',
    rumour: 'rumour',
    analysis: `${author}’s analysis`,
    record: 'from an account of the event',
    reported: 'reported in the press',
    ours: 'our own remark',
  }) satisfies Record<ClaimKind, string>

/** What a step of the script is. */
export const lineKinds = {
  speech: 'reconstructed speech',
  quotation: 'quotation',
  account: 'account, in our summary',
  narration: 'our own words',
  remark: 'our own remark on a line',
  direction: 'stage direction',
  translation: 'quotation, in translation',
  quoting: 'our own words, and quoted ones',
  'quoting-translation': 'our own words, and quoted ones in translation',
} satisfies Record<
  Exclude<LineKind, 'matter'> | 'remark' | 'translation' | 'quoting' | 'quoting-translation',
  string
>

/** Added where a quotation was said in another language. */
export const inTranslation = 'in translation'

/** Of a quotation, who quotes it. */
export const quotedBy = (author: string, translated: boolean): string =>
  `quoted ${translated ? `${inTranslation} ` : ''}by ${author}`

/** Who can speak. */
export const castKinds = {
  person: 'person',
  institution: 'institution',
  account: 'account',
  narrator: 'narrator',
} satisfies Record<CastKind, string>
