import * as v from 'valibot'
import { BundleSchema, PublishedSchema } from '../../reconstruction/index.ts'
import type { Original } from './original.ts'

const OriginalSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    bundle: BundleSchema,
    versions: v.array(PublishedSchema),
    pages: v.record(v.string(), v.array(v.tuple([v.string(), v.nullable(v.string())]))),
    labels: v.array(v.string()),
  }),
)

/** The original as the page brought it; it was made by the build, but a page may be edited. */
export function readOriginal(json: string): Original | null {
  const parsed = v.safeParse(OriginalSchema, json)
  return parsed.success ? parsed.output : null
}
