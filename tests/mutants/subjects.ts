/** The stories that are broken: the real one, and the made one with every grade that it lacks. */
export const SUBJECTS = [
  { name: 'call', folder: new URL('../../story/putins-talk-therapy/', import.meta.url) },
  { name: 'ferry', folder: new URL('../made-story/', import.meta.url) },
] as const
