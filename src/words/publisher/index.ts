import type { Publisher } from '../../reconstruction/index.ts'
import { publisherWords } from './en.ts'

export { publisherWords } from './en.ts'

const { by: BY, none: NONE } = publisherWords

/** Whose copy it is, in a few words: without an end, as more may follow. */
export const publishedBy = (publisher: Publisher | null): string =>
  publisher ? BY + publisher.name : NONE

/** What stands at the beginning of a text that says whose copy it is, and what parts it from the rest. */
const SAID = new RegExp(`^(?:${BY}|${NONE})[^·]{0,240}(?:·\\s*|$)`)

/** A text without whose copy it is: that is the copy's own, and no part of the work. */
export const withoutPublisher = (text: string): string => text.replace(SAID, '')
