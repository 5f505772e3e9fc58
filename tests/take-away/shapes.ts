import * as v from 'valibot'

const iri = v.pipe(v.string(), v.url())
const text = v.pipe(v.string(), v.nonEmpty())

/** W3C Web Annotation Data Model (Recommendation, 23 February 2017), section 3.3.5. */
const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
] as const

/** Section 4.2.4: exactly one `exact`, and at most one prefix and one suffix. */
const TextQuoteSelector = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: text,
  prefix: v.optional(text),
  suffix: v.optional(text),
})

/** Section 3.2.4: exactly one value; 3.3.5: a purpose is a motivation. */
const TextualBody = v.object({
  type: v.literal('TextualBody'),
  value: text,
  purpose: v.picklist(MOTIVATIONS),
  format: v.literal('text/plain'),
  language: text,
})

/** Section 3.1: exactly one IRI, the class among the types, a target; 4.: exactly one source. */
const Annotation = v.object({
  id: iri,
  type: v.literal('Annotation'),
  motivation: v.picklist(MOTIVATIONS),
  body: TextualBody,
  target: v.strictObject({
    type: v.literal('SpecificResource'),
    source: iri,
    selector: TextQuoteSelector,
  }),
})

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const named = {
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: v.literal('AnnotationCollection'),
  label: text,
  'schema:version': text,
  'schema:identifier': v.pipe(v.string(), v.regex(/^sha256:/)),
}

/** Section 5: a collection of any has exactly one first page, a page one annotation or more; none has none. */
export const AnnotationCollection = v.union([
  v.strictObject({ ...named, total: v.literal(0) }),
  v.pipe(
    v.strictObject({
      ...named,
      total: v.pipe(count, v.minValue(1)),
      first: v.strictObject({
        id: iri,
        type: v.literal('AnnotationPage'),
        startIndex: v.literal(0),
        items: v.pipe(v.array(Annotation), v.minLength(1)),
      }),
    }),
    v.check(({ total, first }) => total === first.items.length, 'the total is that of the items'),
  ),
])

const oneOrMore = <T extends v.GenericSchema>(one: T) =>
  v.union([one, v.pipe(v.array(one), v.minLength(1))])

/** A schema.org Date: ISO 8601, as far as it is known. */
const IsoDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/))

const Agent = v.strictObject({ '@type': v.picklist(['Person', 'Organization']), name: text })

const work = {
  name: v.optional(text),
  abstract: v.optional(text),
  version: v.optional(text),
  identifier: v.optional(text),
  url: v.optional(iri),
  creator: v.optional(oneOrMore(Agent)),
  author: v.optional(oneOrMore(Agent)),
  publisher: v.optional(Agent),
  datePublished: v.optional(IsoDate),
}

const line = {
  '@context': v.literal('https://schema.org'),
  name: text,
  text,
  description: text,
  creditText: v.optional(text),
  inLanguage: text,
  isPartOf: v.strictObject({ ...work, '@type': v.literal('CreativeWork'), name: text }),
  url: v.optional(iri),
  correction: v.optional(
    oneOrMore(
      v.strictObject({ '@type': v.literal('CorrectionComment'), text, datePublished: IsoDate }),
    ),
  ),
}

/**
 * What of schema.org 30 is used, each property with the types that its page gives as expected
 * (schema.org/Quotation, /Claim). The vocabulary requires none: what is required here is what names the
 * words, whose they are, and what they are part of.
 */
export const LineData = v.variant('@type', [
  v.strictObject({ ...line, '@type': v.literal('Quotation'), creator: Agent }),
  v.strictObject({
    ...line,
    '@type': v.literal('Claim'),
    author: oneOrMore(Agent),
    appearance: v.optional(
      oneOrMore(v.strictObject({ ...work, '@type': v.literal('CreativeWork'), name: text })),
    ),
  }),
])

/** What a schema says of some data, as lines of text; empty where it has the shape. */
export function faultsOf(schema: v.GenericSchema, data: unknown): string[] {
  const { issues } = v.safeParse(schema, data)
  return (issues ?? []).map((one) => `${v.getDotPath(one)}: ${one.message}`)
}
