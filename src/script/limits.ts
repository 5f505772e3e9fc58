/** Longest time one line may take to come, in ms: beyond it the script is taken to be endless. */
export const LINE_TIMEOUT = 1000

/** Most lines between two choices: beyond it they are taken to come without end. */
export const LINES = 20_000
