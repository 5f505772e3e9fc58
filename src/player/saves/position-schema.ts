import * as v from 'valibot'

const name = v.pipe(v.string(), v.maxLength(200))

/** Names of lines or choices. */
export const names = v.pipe(v.array(name), v.maxLength(100_000))

/** The form in which a position leaves the process: by names, so that it survives edits. */
export const PositionSchema = v.strictObject({
  line: name,
  choices: names,
  /** How often the line had come before since the last choice; nearly always 0. */
  round: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
})
