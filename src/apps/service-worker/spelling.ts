/** How a page of the site is asked for. */
export interface Spelling {
  /** The page's file, from the site's folder: `about.html`, `lines/no-rockets.html`. */
  readonly file: string
  /** Whether the asked address lies as deep as the file, so that the page's own links work from it. */
  readonly asDeep: boolean
}

/**
 * The page that a path from the site's folder asks for. Hosts differ in how they spell a page's
 * address: with `.html` or without, with a slash at the end, as a folder's index, percent-encoded.
 */
export function spellingOf(path: string): Spelling {
  const parts = decoded(path).split('/')
  const named = parts
    .filter((part, at) => part !== '' && !(at === parts.length - 1 && isIndex(part)))
    .join('/')
  const file = named === '' ? 'index.html' : `${named.replace(/\.html$/, '')}.html`
  return { file, asDeep: parts.length === file.split('/').length }
}

const isIndex = (part: string): boolean => part === 'index' || part === 'index.html'

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
