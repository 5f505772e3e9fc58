/**
 * The shapes of a line's picture with words inside, in px: 8 to 5 on façades; 1.91 to 1 where links are
 * shared.
 */
export const POSTER_SHAPES = {
  poster: { width: 1200, height: 750 },
  card: { width: 1200, height: 630 },
} as const

/** What a picture is for: a page's façade, or a link that is shared. */
export type PosterShape = keyof typeof POSTER_SHAPES

/** The shapes of the pictures that are made when they are asked for: a link's, a square, a story's. */
export const LETTER_SHAPES = {
  card: POSTER_SHAPES.card,
  square: { width: 1080, height: 1080 },
  tall: { width: 1080, height: 1920 },
} as const

/** What such a picture is for. */
export type LetterShape = keyof typeof LETTER_SHAPES
