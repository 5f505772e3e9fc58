/** The worker's file, as seen from the pages. */
export const WORKER = './worker.js'

/** Told to a worker that waits, once the reader wants its version. */
export const TAKE_OVER = 'take over'

/** Told to the worker once the reader wants nothing kept: it serves no more, and so keeps no more. */
export const FORGET = 'forget'

/** Begins the name of every cache that is ours; the site's folder ends it. */
export const OUR_CACHES = 'readout-'

/** Begins the name of the cache for what was opened beside Play; a version and the folder follow. */
export const VISITED_CACHE = `${OUR_CACHES}visited-`

/** The header by which the worker marks an answer that it had kept: there was no network. */
export const KEPT = 'x-readout-kept'
