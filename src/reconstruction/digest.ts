import * as v from 'valibot'

/** SHA-256 of a text's UTF-8, as 64 hexadecimal digits: the platform gives it. */
export type Digest = (text: string) => string

/** A digest as it is written down. */
export const DigestSchema = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/, 'a digest has 64 hexadecimal digits'),
)

/** A digest in groups of eight, so that two can be compared by eye. */
export const shownDigest = (digest: string): string => digest.match(/.{1,8}/g)?.join(' ') ?? ''

/** How many digits of a digest stand where there is no room for all. */
const FEW = 16

/** The beginning of a digest in two groups, for the foot of a small frame. */
export const shortDigest = (digest: string): string => shownDigest(digest.slice(0, FEW))
