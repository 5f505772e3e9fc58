import { error } from '../../rule.ts'

/** R105: a key stands once in its map. */
export const repeatedKey = error('R105', ({ yaml }) =>
  Object.values(yaml).flatMap(({ repeated }) => repeated),
)
