import type { Card, CardPicture } from './card.ts'
import type { EmbedOptions } from './options.ts'

/** The size of a façade's own picture, in px. */
export const POSTER_SIZE = { width: 1200, height: 750 } as const

/**
 * The pictures of a line that may be shown as it is asked for, the façade's own first: with masked words
 * those in which they are masked, and for a lesson none, since they show the grade.
 */
export function picturesOf(
  card: Card,
  { mode, clean }: Pick<EmbedOptions, 'mode' | 'clean'>,
): readonly CardPicture[] {
  if (mode === 'teach') return []
  const masked = clean ? card.clean : null
  if (masked) return masked.pictures ?? []
  const { poster, pictures = [] } = card
  return [...(poster === null ? [] : [{ file: poster, ...POSTER_SIZE }]), ...pictures]
}
