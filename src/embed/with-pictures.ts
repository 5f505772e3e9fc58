import type { Card, CardPicture } from './card.ts'
import { isInside } from './element/read-card.ts'

/**
 * A card with the pictures by which its line is shared, as its data names them: what plays needs none of
 * them, and does not carry their reading.
 */
export function withPictures(card: Card, data: unknown): Card {
  return {
    ...card,
    ...picturesIn(data),
    clean: card.clean && { ...card.clean, ...picturesIn(Object(data).clean) },
  }
}

function picturesIn(data: unknown): { picture: string | null; pictures: CardPicture[] } {
  const { picture, pictures } = Object(data)
  return {
    picture: isInside(picture) ? picture : null,
    pictures: Array.isArray(pictures) ? pictures.flatMap(pictureIn) : [],
  }
}

/** A picture as it is listed; nothing where it is none, or lies elsewhere. */
function pictureIn(data: unknown): CardPicture[] {
  const { file, width, height } = Object(data)
  return isInside(file) && isLength(width) && isLength(height) ? [{ file, width, height }] : []
}

const isLength = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0
