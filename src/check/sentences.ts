import { quotationsIn } from './quotations.ts'

/** A sentence, and where it begins in its text. */
export interface Sentence {
  readonly start: number
  readonly text: string
}

/** The sentence of a text that holds the place `at`; stops within quotations end none. */
export const sentenceAt = (text: string, at: number): string =>
  sentencesOf(text).findLast(({ start }) => start <= at)?.text ?? text

/** The sentences of a text, in order; stops within quotations end none. */
export function sentencesOf(text: string): Sentence[] {
  const { found } = quotationsIn(text)
  const ends = [...text.matchAll(/[.!?][”’"')]*\s+/gu)]
    .map(({ 0: mark, index }) => index + mark.length)
    .filter((end) => !found.some((quotation) => quotation.start < end && end < quotation.end))
  const starts = [0, ...ends.filter((end) => end < text.length)]
  return starts.map((start, i) => ({
    start,
    text: text.slice(start, starts[i + 1] ?? text.length),
  }))
}
