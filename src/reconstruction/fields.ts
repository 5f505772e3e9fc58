import * as v from 'valibot'

/** A text with something in it. */
export const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'write at least one word'))

/** A day. */
export const date = v.pipe(v.string(), v.isoDate('write a date as YYYY-MM-DD'))
