import type { Bundle } from './bundle.ts'
import { canonical } from './canonical.ts'
import type { Digest } from './digest.ts'

/**
 * The digest of a work: over everything that its bundle ships (script, lines, sourcing, sources,
 * labels, review), but for the digest itself, and for words that are derived from the rest.
 */
export const digestOfWork = (
  { digest: _, attested: __, ...bundle }: Bundle,
  digest: Digest,
): string => digest(canonical(bundle))
