/**
 * What bounds a script that is played. All of these count: nothing here may depend on how fast a
 * machine is, or on what else it does, since a save leads where these let it.
 */

/** Most steps of ink before the next line: beyond it no line is taken to come. */
export const STEPS_A_LINE = 100_000

/** Most pieces of text and tags that ink may put out for one line: each costs a look at all others. */
export const PIECES_A_LINE = 1_000

/** Longest single text in a script, in characters: one that doubles in a circle fills the memory. */
export const LONGEST_TEXT = 20_000

/** How often one line may come between two choices: beyond it the script goes round. */
export const SAME_LINE = 1_000

/** Most lines between two choices, for lines that have a new id each time they come. */
export const LINES = 100_000

/** A limit in a message. */
export const inFigures = (limit: number): string => limit.toLocaleString('en')
