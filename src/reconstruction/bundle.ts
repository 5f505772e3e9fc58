import * as v from 'valibot'
import { AttestedSchema, attestedWords } from './attested.ts'
import { DigestSchema } from './digest.ts'
import { entryOf } from './lookup.ts'
import { fail, ok, type Result } from './result.ts'
import { ReviewedSchema } from './reviewed.ts'
import { SourcesSchema, SourcingSchema, StorySchema } from './schema.ts'
import { PathsSchema, WaysSchema } from './ways.ts'

/** A line as the script gives it (`ScriptedLine`). */
const ScriptedLineSchema = v.strictObject({
  id: v.string(),
  text: v.string(),
  by: v.string(),
  scene: v.string(),
  tags: v.array(v.string()),
})

/** What the build ships for one reconstruction: one file, fetched by the page. */
export const BundleSchema = v.strictObject({
  /** 3: the label is derived from fields; until 2 it was a text of the story's. */
  format: v.literal(3),
  story: StorySchema,
  sources: SourcesSchema,
  sourcing: SourcingSchema,
  /** The compiled script, as ink's own JSON text. */
  script: v.string(),
  /** Every line that some path reaches, in the order in which the script's text has them. */
  lines: v.array(ScriptedLineSchema),
  /** The shortest walk to each line (`wayTo`). */
  ways: WaysSchema,
  paths: PathsSchema,
  /** Ids of the event's speech and quotation lines, in the order of the shortest walk. */
  exchange: v.array(v.string()),
  /** What attests each of these, in words: derived (`attestedIn`), and so no part of the digest. */
  attested: AttestedSchema,
  /** Its review; a draft, of which not every reading was accepted, has none. */
  review: v.optional(ReviewedSchema),
  /** Over all the rest (`digestOfWork`). */
  digest: v.optional(DigestSchema),
})
export type Bundle = v.InferOutput<typeof BundleSchema>

/** Why a bundle was refused: where in it, what is wrong there, and what to do. */
export interface BundleFault {
  readonly where: string
  readonly what: string
  readonly todo: string
}

/**
 * Parses and validates a fetched bundle. Takes its text; gives the typed bundle, or the first fault with
 * its place. Never throws.
 */
export function parseBundle(json: string): Result<Bundle, readonly BundleFault[]> {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    return fail([{ where: 'the whole file', what: 'it is not JSON', todo: WHAT_TO_DO }])
  }
  // The first fault is enough to refuse it; a hostile file could hold millions.
  const parsed = v.safeParse(BundleSchema, data, { abortEarly: true })
  if (!parsed.success) return fail(parsed.issues.map(faultOf))
  const { exchange, sourcing, attested } = parsed.output
  const untold = exchange.find((id) => entryOf(sourcing, id) && !attestedWords(attested, id))
  if (untold !== undefined) return fail([untoldFault(untold)])
  const unsafe = addressesIn(parsed.output).filter(({ address }) => !/^https:\/\//i.test(address))
  return unsafe.length === 0 ? ok(parsed.output) : fail(unsafe.slice(0, 8).map(unsafeFault))
}

interface Address {
  readonly where: string
  readonly address: string
}

/** Every address that a page may make a link of. */
const addressesIn = ({ sources }: Bundle): Address[] =>
  Object.entries(sources)
    .flatMap(([id, { links, citation }]) => [
      ...links.map((link, i) => ({ where: `sources.${id}.links.${i}.address`, ...link })),
      { where: `sources.${id}.citation.URL`, address: citation.URL },
    ])
    .filter((found): found is Address => found.address !== undefined)

const untoldFault = (line: string): BundleFault => ({
  where: `attested.lines.${line}`,
  what: 'nothing says what attests the line',
  todo: WHAT_TO_DO,
})

const unsafeFault = ({ where }: Address): BundleFault => ({
  where,
  what: 'an address begins with https://',
  todo: WHAT_TO_DO,
})

const WHAT_TO_DO = 'Load the page again; if it stays, build the reconstruction anew.'

const faultOf = (issue: v.BaseIssue<unknown>): BundleFault => ({
  where: v.getDotPath(issue) || 'the top of the file',
  what: issue.message,
  todo: WHAT_TO_DO,
})
