import { wordsOf } from '../reconstruction/index.ts'

const VOWELS = /[aeiouyàâäéèêëîïôöùûüаеёиоуыэюя]+/giu

/**
 * The rhythm of a spoken text as loudness, each 0 to 1: a beat for every run of vowels (about a
 * syllable), stronger in long words, and a rest after each word.
 */
export function rhythmOf(text: string): number[] {
  return wordsOf(text).flatMap((word) => {
    const beats = Math.max(1, word.match(VOWELS)?.length ?? 1)
    const stress = Math.min(1, 0.45 + word.length / 14)
    return [...Array.from({ length: beats }, (_, i) => stress * (i % 2 === 0 ? 1 : 0.7)), 0]
  })
}
