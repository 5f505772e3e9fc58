/** Run in every page that is measured: tsx names functions by a helper that pages do not have. */
export const NAMED = 'globalThis.__name = (named) => named'
