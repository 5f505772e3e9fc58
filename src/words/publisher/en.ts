const NONE = 'This copy names no publisher'

/** What a copy says of whoever publishes it. */
export const publisherWords = {
  /** What stands before the publisher's name. */
  by: 'Published by ',
  none: NONE,
  /** On the About page, where there is room for what it means. */
  trial: `${NONE}. Take it for a trial, and not for a publication.`,
  report: 'Corrections go to ',
  notTold:
    'site.yaml names no publisher and no address for corrections: the pages and embeds say that this copy names none.',
}
