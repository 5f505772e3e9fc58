import type { QuotedPassage } from './schema.ts'
import { normalise } from './text.ts'

/** Words for a text directive, in which commas, hyphens and ampersands have a meaning. */
const encode = (words: readonly string[]): string =>
  // Half a surrogate pair cannot be written in an address at all.
  encodeURIComponent(words.join(' ').replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/-/g, '%2D')

const split = (text: string): string[] => normalise(text).split(' ')

/**
 * An address that opens at the passage's words (WICG, Scroll to Text Fragment). Long passages are
 * given by their first and last words, so that the address stays short.
 */
export function withTextFragment(address: string, passage: QuotedPassage): string {
  const words = split(passage.exact)
  const range =
    words.length > 10 ? `${encode(words.slice(0, 5))},${encode(words.slice(-4))}` : encode(words)
  const prefix = passage.prefix?.trim() ? `${encode(split(passage.prefix))}-,` : ''
  const suffix = passage.suffix?.trim() ? `,-${encode(split(passage.suffix))}` : ''
  return `${address.split('#')[0]}#:~:text=${prefix}${range}${suffix}`
}
