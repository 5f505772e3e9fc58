/**
 * The form in which words are compared: NFC, every run of white space (no-break spaces too) one
 * space, none at the ends. The lock's digests are taken over this form (docs/design.md, Terms).
 */
export const normalise = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** The words of a text in order, lower case, apostrophes and hyphens made plain, for counting and overlap. */
export const wordsOf = (text: string): string[] =>
  normalise(text)
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .match(/[\p{L}\p{M}\p{N}]+(?:['.-][\p{L}\p{M}\p{N}]+)*/gu) ?? []

/** Where `part` stands in `whole`, as every start index; empty when it does not stand there. */
export function occurrences(whole: string, part: string): number[] {
  const found: number[] = []
  if (part === '') return found
  for (let at = whole.indexOf(part); at !== -1; at = whole.indexOf(part, at + 1)) found.push(at)
  return found
}
