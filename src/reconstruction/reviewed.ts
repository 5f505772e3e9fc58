import * as v from 'valibot'
import { DigestSchema } from './digest.ts'
import { date, text } from './fields.ts'

/** What the bundle says of its review. */
export const ReviewedSchema = v.strictObject({
  /** Over every acceptance: reading, digest, date, by whom, note. */
  digest: DigestSchema,
  /** The day of the latest acceptance. */
  date,
  by: v.array(text),
})

export type Reviewed = v.InferOutput<typeof ReviewedSchema>
