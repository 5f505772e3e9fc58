import * as v from 'valibot'
import { LineSourcingSchema, SourcingSchema, SupportSchema } from './schema.ts'
import { PRESENTATIONS, STANDINGS } from './vocabulary.ts'

// How a reporter writes sourcing.yaml. A bundle holds it written out, and readers fetch nothing of this.

/** What stands where a person has not judged yet: it can be played as a draft, and never published. */
export const UNDECIDED = 'undecided'

/** What a silent record's support says where nobody wrote a sentence of their own. */
export const SILENT_SUMMARY = 'Silent on this in the reports we read.'

/** What an undecided support shows in a draft. */
const UNDECIDED_SUMMARY = 'Taken for silent until somebody judges.'

const { how: _, summary, ...reasoned } = SupportSchema.entries

/** Until somebody judges, a record carries nothing: it is taken for silent, which attests the least. */
const undecided = v.pipe(
  v.strictObject({ how: v.literal(UNDECIDED), summary: v.optional(summary), ...reasoned }),
  v.transform(({ how: __, ...support }) => ({
    ...support,
    how: 'silent' as const,
    // Whatever was noted already may say more than silence.
    summary: UNDECIDED_SUMMARY,
  })),
)

/** One record's standing to one line: silence needs no sentence. */
const support = v.variant('how', [
  v.strictObject({
    how: v.literal('silent'),
    summary: v.optional(summary, SILENT_SUMMARY),
    ...reasoned,
  }),
  undecided,
  v.strictObject({
    how: v.picklist(STANDINGS.filter((standing) => standing !== 'silent')),
    summary,
    ...reasoned,
  }),
])

const presentation = v.pipe(
  v.picklist([...PRESENTATIONS, UNDECIDED]),
  v.transform((given) => (given === UNDECIDED ? 'indirect' : given)),
)

const supports = v.record(SourcingSchema.key, support)
const judged = { presentation, support: v.optional(supports, {}) }

const [speech, quotation, account, matter, narration, direction] = LineSourcingSchema.options

/** `sourcing.yaml` as it is written; it gives the same as `SourcingSchema`. */
export const WrittenSourcingSchema = v.record(
  SourcingSchema.key,
  v.variant('kind', [
    v.strictObject({ ...speech.entries, ...judged }),
    v.strictObject({ ...quotation.entries, ...judged }),
    account,
    v.strictObject({ ...matter.entries, support: supports }),
    narration,
    direction,
  ]),
)
