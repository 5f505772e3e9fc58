import type { Publisher } from '../../reconstruction/index.ts'

const BY = 'Published by '
const NONE = 'This copy names no publisher'

/** What a copy says of whoever publishes it. */
export const publisherWords = {
  none: NONE,
  /** On the About page, where there is room for what it means. */
  trial: `${NONE}. Take it for a trial, and not for a publication.`,
  report: 'Corrections go to ',
  notTold:
    'site.yaml names no publisher and no address for corrections: the pages and embeds say that this copy names none.',
}

/** Whose copy it is, in a few words: without an end, as more may follow. */
export const publishedBy = (publisher: Publisher | null): string =>
  publisher ? BY + publisher.name : NONE

/** What stands at the beginning of a text that says whose copy it is, and what parts it from the rest. */
const SAID = new RegExp(`^(?:${BY}|${NONE})[^·]{0,240}(?:·\\s*|$)`)

/** A text without whose copy it is: that is the copy's own, and no part of the work. */
export const withoutPublisher = (text: string): string => text.replace(SAID, '')
