/** The shape of the id of a line, choice, story or source. */
export const ID = /^[A-Za-z][A-Za-z0-9-]*$/

/** Whether a text is shaped like an id. */
export const isId = (text: string): boolean => ID.test(text)
