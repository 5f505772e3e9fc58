import type { QuotedPassage } from './schema.ts'

// Commas, hyphens and ampersands have a meaning inside a text directive.
const encode = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D')

/**
 * An address that opens at the passage's words (WICG, Scroll to Text Fragment). Long passages are
 * given by their first and last words, so that the address stays short.
 */
export function withTextFragment(address: string, passage: QuotedPassage): string {
  const words = passage.exact.split(/\s+/)
  const range =
    words.length > 10
      ? `${encode(words.slice(0, 5).join(' '))},${encode(words.slice(-4).join(' '))}`
      : encode(passage.exact)
  const prefix = passage.prefix ? `${encode(passage.prefix.trim())}-,` : ''
  const suffix = passage.suffix ? `,-${encode(passage.suffix.trim())}` : ''
  return `${address.split('#')[0]}#:~:text=${prefix}${range}${suffix}`
}
