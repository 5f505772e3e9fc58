import * as v from 'valibot'

/** Most letters of a publisher's name: it stands at the foot of small frames. */
const LONGEST = 80

const name = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'write the name of whoever publishes this copy'),
  v.maxLength(LONGEST, `write a name of at most ${LONGEST} letters`),
  v.regex(/^[^·<>\n]*$/, 'write a name without “·”, “<” or “>”: these part the texts around it'),
)

/** Where readers report a fault: by letter or on a page. */
const corrections = v.pipe(
  v.string(),
  v.regex(
    /^(?:mailto:[^\s@<>"]+@[^\s@<>"]+|https:\/\/[^\s<>"]+)$/,
    'write where corrections go as mailto:name@paper.example or https://…',
  ),
)

/** Whoever publishes a copy: a name alone is none, as nobody could be told of a fault. */
export const PublisherSchema = v.strictObject({ name, corrections })

/** A folder as seen from the one that site.yaml lies in, written alike on every machine. */
const folder = v.pipe(
  v.string(),
  v.trim(),
  v.regex(
    /^(?![/~]|[A-Za-z]:)[^\\\n]+$/,
    'write a work’s folder as it lies from this one, with slashes: ../visit',
  ),
)

/**
 * `site.yaml`: what is a copy's own and not the work's. It enters no digest, so that copies of other
 * publishers are told for the same work. `works` are the folders of the works that this site holds
 * beside its own.
 */
export const SiteSchema = v.strictObject({
  publisher: v.optional(PublisherSchema),
  works: v.optional(
    v.pipe(v.array(folder), v.minLength(1, 'list a folder, or leave `works:` out')),
  ),
})

export type Publisher = v.InferOutput<typeof PublisherSchema>
export type Site = v.InferOutput<typeof SiteSchema>
