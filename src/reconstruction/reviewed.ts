import * as v from 'valibot'
import { DigestSchema } from './digest.ts'

/** What the bundle says of its review. */
export const ReviewedSchema = v.strictObject({
  /** Over every acceptance: reading, digest, date, by whom, note. */
  digest: DigestSchema,
  /** The day of the latest acceptance. */
  date: v.pipe(v.string(), v.isoDate('write a date as YYYY-MM-DD')),
  by: v.array(v.pipe(v.string(), v.trim(), v.minLength(1, 'write at least one word'))),
})

export type Reviewed = v.InferOutput<typeof ReviewedSchema>
