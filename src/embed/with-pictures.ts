import type { Card } from './card.ts'
import { isInside } from './element/read-card.ts'

/**
 * A card with the pictures by which its line is shared, as its data names them: what plays needs none of
 * them, and does not carry their reading.
 */
export function withPictures(card: Card, data: unknown): Card {
  const { picture, clean } = Object(data)
  return {
    ...card,
    picture: inside(picture),
    clean: card.clean && { ...card.clean, picture: inside(Object(clean).picture) },
  }
}

const inside = (address: unknown): string | null => (isInside(address) ? address : null)
