import { quotationsIn } from './quotations.ts'

/** The sentence of a text that holds the place `at`; stops within quotations end none. */
export function sentenceAt(text: string, at: number): string {
  const { found } = quotationsIn(text)
  const ends = [...text.matchAll(/[.!?][”’"')]*\s+/gu)]
    .map(({ 0: mark, index }) => index + mark.length)
    .filter((end) => !found.some((quotation) => quotation.start < end && end < quotation.end))
  const start = ends.filter((end) => end <= at).at(-1) ?? 0
  return text.slice(start, ends.find((end) => end > at) ?? text.length)
}
