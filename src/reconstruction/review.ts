import * as v from 'valibot'
import { canonical } from './canonical.ts'
import { type Digest, DigestSchema } from './digest.ts'
import { date, text } from './fields.ts'
import type { Reviewed } from './reviewed.ts'

/** One reading as an editor accepted it. */
export const AcceptedSchema = v.strictObject({
  /** Of its lines, joined by line feeds. */
  digest: DigestSchema,
  date,
  /** Who accepted it, in the project's own terms. */
  by: text,
  note: v.optional(text),
  /** The reading as it was then, to show what changed since. */
  reading: v.pipe(v.array(v.string()), v.readonly()),
})

/** A version of the work, by its digest when it was last reviewed. */
export const PublishedSchema = v.strictObject({ version: text, digest: DigestSchema, date })

/** `review.json`: what editors accepted, reading by reading (docs/design.md, Terms). */
export const ReviewSchema = v.strictObject({
  format: v.literal(1),
  note: v.string(),
  /** The work's digests, the latest last: by them an older copy is known. */
  versions: v.array(PublishedSchema),
  /** By the reading's name: `story`, `script`, `lesson`, `source:ID`, `line:ID`. */
  readings: v.record(v.string(), AcceptedSchema),
})

export type Accepted = v.InferOutput<typeof AcceptedSchema>
export type Review = v.InferOutput<typeof ReviewSchema>

/** What a bundle says of a review in which every reading was accepted; `null` where none was. */
export function reviewedBy({ readings }: Review, digest: Digest): Reviewed | null {
  const all = Object.values(readings)
  const dates = all.map((accepted) => accepted.date).sort()
  const last = dates.at(-1)
  if (last === undefined) return null
  const answers = Object.entries(readings).map(([name, { reading: _, ...answer }]) => [
    name,
    answer,
  ])
  return {
    digest: digest(canonical(Object.fromEntries(answers))),
    date: last,
    by: [...new Set(all.map(({ by }) => by))].sort(),
  }
}
