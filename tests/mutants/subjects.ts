/**
 * The stories that are broken: the real ones, of which one has no author, and the made one with every
 * grade that they lack. `late`: only where everything is tried.
 */
export const SUBJECTS = [
  { name: 'call', folder: new URL('../../story/putins-talk-therapy/', import.meta.url) },
  { name: 'ferry', folder: new URL('../made-story/', import.meta.url) },
  { name: 'visit', folder: new URL('../../story/visit/', import.meta.url), late: true },
] as const
