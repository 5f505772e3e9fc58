import * as v from 'valibot'
import { date, text } from './fields.ts'
import { ID } from './id.ts'
import {
  ASPECTS,
  CAST_KINDS,
  LINK_ROLES,
  NETWORKS,
  PRESENTATIONS,
  PUBLISHED,
  SEEN,
  SOURCE_KINDS,
  SOURCED_CLAIM_KINDS,
  SPEAKER_BY,
  STANDINGS,
  TERMS,
} from './vocabulary.ts'

const id = v.pipe(
  v.string(),
  v.regex(ID, 'a name is letters, digits and hyphens, beginning with a letter'),
)
/** Whether the platform's own formatters take a tag of this shape: `en-1` has none. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}

const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'write a language as en or en-GB'),
  v.check(isLocale, 'write a language as en or en-GB'),
)
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'write a colour as #rrggbb'))
const list = <S extends v.GenericSchema>(schema: S) => v.optional(v.array(schema), [])

/** A spot ink for the day and the night edition, each `#rrggbb`. */
export const InkSchema = v.strictObject({ light: colour, dark: colour })

/** A side of the event. */
export const PartySchema = v.strictObject({
  name: text,
  /** How its accounts are spoken of where the name alone would say too much: "American". */
  adjective: text,
  ink: InkSchema,
  /** The network its telephone hangs on, for the tones that are heard. */
  telephone: v.optional(v.picklist(NETWORKS)),
})

/** Who can speak. */
export const CastSchema = v.strictObject({
  name: text,
  /** Other forms under which sources name them, inflected ones too. */
  also: v.optional(v.array(text)),
  kind: v.picklist(CAST_KINDS),
  party: v.optional(id),
  /** For `account`: the record it voices. For `institution`: the source whose words it is quoted with. */
  record: v.optional(id),
  /** For `account`: the drawing that stands for it while it is told. */
  art: v.optional(id),
})

/** A party's place in a scene: the drawing of its caller, and of its place while it is silent. */
export const SideSchema = v.strictObject({ art: id, empty: v.optional(id), label: text })

/** A scene: one picture, or in the event one plate a party. */
export const SceneSchema = v.strictObject({
  title: text,
  dateline: v.optional(text),
  art: v.optional(id),
  sides: v.optional(v.record(id, SideSchema)),
  /** Marks a scene that tells what nobody could know when the article was written. */
  hindsight: v.optional(v.boolean(), false),
})

/** Words in a source, exact; context only where they are not unique (W3C TextQuoteSelector). */
export const QuotedPassageSchema = v.strictObject({
  source: id,
  exact: text,
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
})

/** What a source says, in our summary: for sources whose words are not shipped. */
export const ToldPassageSchema = v.strictObject({ source: id, summary: text })

/** The place in a source that a line or claim is anchored to. */
export const PassageSchema = v.union([QuotedPassageSchema, ToldPassageSchema])

/** One record's standing to one line. */
export const SupportSchema = v.strictObject({
  how: v.picklist(STANDINGS),
  summary: text,
  why: v.optional(text),
  /** Sources that the reason rests on. */
  sources: list(id),
})

/** What in a line is the author's own. */
export const OwnSchema = v.strictObject({
  aspect: v.picklist(ASPECTS),
  exact: v.optional(text),
  note: text,
  /** What an account has instead, in a few words: it stands wherever the piece is called the author's. */
  but: v.optional(text),
})

const claimed = { exact: text, note: v.optional(text) }

/** A part of a narration line that asserts something; what only we say may rest on nothing. */
export const ClaimSchema = v.variant('kind', [
  v.strictObject({
    ...claimed,
    kind: v.picklist(SOURCED_CLAIM_KINDS),
    passages: v.pipe(v.array(PassageSchema), v.minLength(1, 'a claim needs a passage')),
  }),
  v.strictObject({ ...claimed, kind: v.literal('ours'), passages: list(PassageSchema) }),
])

const spoken = {
  presentation: v.picklist(PRESENTATIONS),
  content: v.union([text, v.pipe(v.array(text), v.minLength(1))]),
  passages: v.pipe(v.array(QuotedPassageSchema), v.minLength(1, 'a speech line needs a passage')),
  support: v.optional(v.record(id, SupportSchema), {}),
  /**
   * How the speaker is known where the cue names nobody: whoever tells the passage, whoever listens
   * there, or whoever speaks right before it. Another passage of the line shows it.
   */
  'speaker-by': v.optional(v.picklist(SPEAKER_BY)),
  own: list(OwnSchema),
  'strong-language': list(text),
}

/** What stands behind one line, by its kind. */
export const LineSourcingSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('speech'), ...spoken }),
  v.strictObject({ kind: v.literal('quotation'), ...spoken }),
  v.strictObject({ kind: v.literal('account'), record: id, of: id }),
  /** An item of the event that is graded like a line and is nobody’s speech: told as one record’s account. */
  v.strictObject({ kind: v.literal('matter'), record: id, support: v.record(id, SupportSchema) }),
  v.strictObject({
    kind: v.literal('narration'),
    claims: list(ClaimSchema),
    /** The whole line is our own remark. */
    ours: v.optional(v.literal(true)),
    /** The line of the event that this one is about, whose picture stays on the stage. */
    of: v.optional(id),
    /** The lines of the event that it concerns, where it tells how the accounts differ. */
    on: v.optional(v.array(id)),
    'strong-language': list(text),
  }),
  v.strictObject({ kind: v.literal('direction'), of: v.optional(id) }),
])

/** `sourcing.yaml`: from line id to what stands behind the line. */
export const SourcingSchema = v.record(id, LineSourcingSchema)

/** Where a source can be read: an https address, or a place in words. */
export const LinkSchema = v.strictObject({
  role: v.picklist(LINK_ROLES),
  address: v.optional(v.string()),
  place: v.optional(text),
  publisher: v.optional(text),
  seen: v.optional(v.picklist(SEEN)),
})

const PersonNameSchema = v.strictObject({
  family: v.optional(text),
  given: v.optional(text),
  literal: v.optional(text),
})

/** The part of CSL-JSON 1.0 that is used here. */
export const CitationSchema = v.strictObject({
  type: text,
  title: text,
  author: list(PersonNameSchema),
  'container-title': v.optional(text),
  publisher: v.optional(text),
  issued: v.optional(v.strictObject({ 'date-parts': v.array(v.array(v.number())) })),
  /** The language in which it was given (BCP 47): words quoted from it in another are a translation. */
  language: v.optional(language),
  URL: v.optional(v.string()),
})

/** Something that we have something from. */
export const SourceSchema = v.strictObject({
  /** As the panel names it: "Kremlin readout". */
  name: text,
  /** The same within a sentence, where "the" before the name would be wrong: "Kennedy’s memorandum". */
  called: v.optional(text),
  kind: v.picklist(SOURCE_KINDS),
  issuer: text,
  /** A party's id, or `third`. */
  party: id,
  form: text,
  terms: v.picklist(TERMS),
  /** The record that it only repeats: it is shown, and is no second witness. */
  repeats: v.optional(id),
  /** The record whose words are known from it alone, where it quotes them: a line in them names both. */
  quotes: v.optional(id),
  /** When it was issued, in words where the hour matters, beside the date. */
  issued: v.optional(date),
  when: v.optional(text),
  citation: CitationSchema,
  links: v.array(LinkSchema),
  note: v.optional(text),
})

/** `sources.yaml`: from source id to source. */
export const SourcesSchema = v.record(id, SourceSchema)

/** The title screen. */
export const OpeningSchema = v.strictObject({
  /** The line of the event whose plates it shows. */
  line: id,
  /** What the picture means, and why it matters, before anything was read. */
  sentence: text,
  /** Lines of the event at which whoever goes straight to them is asked before the plates resolve. */
  guess: list(id),
})

/** A part of the story that can be gone to from one list. */
export const ChapterSchema = v.strictObject({
  id,
  title: text,
  scenes: v.pipe(v.array(id), v.minLength(1, 'a chapter needs a scene')),
})

/** `story.yaml`. */
export const StorySchema = v.strictObject({
  name: id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'write a version as 1.2.3')),
  title: text,
  subtitle: text,
  language,
  script: v.pipe(
    v.string(),
    v.regex(/^[\w.-]+\.ink$/, 'name a file beside this one, ending in .ink'),
  ),
  /** Whose wording the lines show. A work that has records alone has none: each line is told by one of them. */
  author: v.optional(
    v.strictObject({
      name: text,
      source: id,
      /** As the caption credits them: "as Julia Ioffe tells it". */
      tells: text,
      /** The name is of several people. */
      several: v.optional(v.literal(true)),
      /** What the author says of how the exchange was put together; left out where nothing is said of it. */
      method: v.optional(
        v.strictObject({
          passage: QuotedPassageSchema,
          summary: text,
          /** Whether sources are named line by line; else they are named in general. */
          'line-by-line': v.optional(v.literal(true)),
        }),
      ),
    }),
  ),
  event: v.strictObject({
    scene: id,
    title: text,
    /** Where its words were said, as a sentence ends: "on the call". */
    setting: v.optional(text),
    /** None where the author's telling is all there is. */
    records: v.array(id),
    /** The party that placed the call; nothing rings where no account says. */
    caller: v.optional(id),
    /** The exchange whole, as the source prints it: shown at most once a page. */
    paragraph: v.optional(QuotedPassageSchema),
    /** The scene whose narration tells where the accounts differ. */
    differences: v.optional(id),
    /** The order in which a record has some lines, the first that it tells first; the summary is ours. */
    orders: v.optional(v.array(v.strictObject({ record: id, lines: v.array(id), summary: text }))),
  }),
  /** A story without one begins at its first line. */
  opening: v.optional(OpeningSchema),
  /** In the order in which they are listed; a story without any has no list. */
  chapters: v.optional(v.array(ChapterSchema)),
  parties: v.record(id, PartySchema),
  cast: v.record(id, CastSchema),
  scenes: v.record(id, SceneSchema),
  /** Most words of a source that may be shipped, by source. */
  limits: v.optional(v.record(id, v.pipe(v.number(), v.integer(), v.minValue(1))), {}),
  checked: date,
  disclosure: v.strictObject({
    /** What every label says first, so that there is nothing else to write. */
    reconstructed: v.literal(true),
    published: v.picklist(PUBLISHED),
    /** The label says so too. The tools set it where not every reading was accepted. */
    draft: v.optional(v.literal(true)),
    statement: text,
    makers: text,
    report: text,
    /** Paragraphs for the About page, and the sources that each rests on. */
    about: v.optional(v.array(v.strictObject({ heading: text, text, sources: list(id) })), []),
  }),
  /** `withdrawn`: the line it names is told no longer, and need not be there. */
  corrections: list(
    v.strictObject({
      date,
      text,
      line: v.optional(id),
      withdrawn: v.optional(v.literal(true)),
    }),
  ),
})

export type Ink = v.InferOutput<typeof InkSchema>
export type Party = v.InferOutput<typeof PartySchema>
export type CastMember = v.InferOutput<typeof CastSchema>
export type Scene = v.InferOutput<typeof SceneSchema>
export type QuotedPassage = v.InferOutput<typeof QuotedPassageSchema>
export type ToldPassage = v.InferOutput<typeof ToldPassageSchema>
export type Passage = v.InferOutput<typeof PassageSchema>
export type Support = v.InferOutput<typeof SupportSchema>
export type Own = v.InferOutput<typeof OwnSchema>
export type Claim = v.InferOutput<typeof ClaimSchema>
export type LineSourcing = v.InferOutput<typeof LineSourcingSchema>
export type Sourcing = v.InferOutput<typeof SourcingSchema>
export type Link = v.InferOutput<typeof LinkSchema>
export type Citation = v.InferOutput<typeof CitationSchema>
export type Source = v.InferOutput<typeof SourceSchema>
export type Sources = v.InferOutput<typeof SourcesSchema>
export type Opening = v.InferOutput<typeof OpeningSchema>
export type Story = v.InferOutput<typeof StorySchema>
