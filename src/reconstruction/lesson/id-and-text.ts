import * as v from 'valibot'
import { ID } from '../id.ts'

/** A text with something in it. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('write at least one word'))
/** A name in a story. */
export const id = v.pipe(
  v.string(),
  v.regex(ID, 'a name is letters, digits and hyphens, beginning with a letter'),
)
/** A list that may be left out. */
export const list = <S extends v.GenericSchema>(schema: S) => v.optional(v.array(schema), [])
