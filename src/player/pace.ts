import { wordsOf } from '../reconstruction/index.ts'

/**
 * Silent readers of English manage some 240 words a minute (Brysbaert 2019); a line of a play is
 * looked at as well as read.
 */
const WORDS_A_MINUTE = 180
const LOOKING = 1800

/** How long a text stays when lines go by themselves, in ms. @param pace 1 is a steady reader. */
export const readingTime = (text: string, pace: number): number =>
  (LOOKING + (wordsOf(text).length * 60_000) / WORDS_A_MINUTE) / pace
