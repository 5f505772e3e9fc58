import {
  type QuotedPassage,
  type Source,
  spansOf,
  withTextFragment,
} from '../reconstruction/index.ts'

/** An address that may become a link: https only, whatever a bundle says. Otherwise `null`. */
export const safeAddress = (address: string | undefined): string | null =>
  address?.startsWith('https://') && URL.canParse(address) ? address : null

/** Where a source itself can be read, or `null` when no address of the original is given. */
export function originalAddress(source: Source): string | null {
  const original = source.links.find((link) => link.role === 'original' && link.address)
  return safeAddress(original?.address ?? source.citation.URL)
}

/**
 * The source opened at a passage's words; `null` without an address. With `clean`, the longest
 * stretch free of strong words is sought instead, so that the address does not carry them.
 */
export function passageAddress(
  source: Source,
  passage: QuotedPassage,
  strong: readonly string[],
  clean: boolean,
): string | null {
  const address = originalAddress(source)
  if (!address) return null
  return withTextFragment(address, clean ? withoutStrong(passage, strong) : passage)
}

function withoutStrong(passage: QuotedPassage, strong: readonly string[]): QuotedPassage {
  const masks = strong.flatMap((words) => spansOf(passage.exact, words))
  if (masks.length === 0) return passage
  const edges = [0, ...masks.flatMap((mask) => [mask.start, mask.end]), passage.exact.length]
  const free = edges
    .flatMap((start, i) => (i % 2 === 0 ? [passage.exact.slice(start, edges[i + 1]).trim()] : []))
    .sort((a, b) => b.length - a.length)
  return { source: passage.source, exact: free[0] ?? '' }
}
