import { createHash } from 'node:crypto'
import { posix } from 'node:path'

const LINK = /<link rel="stylesheet"[^>]*? href="\.\/([^"]+)"[^>]*>/g

/** A built style sheet: where it lies, as seen from the page, and what is in it. */
export interface Sheet {
  readonly path: string
  readonly text: string
}

/**
 * Puts a page's style sheets into it, each where its link stands, so that its words can be painted
 * when they come and wait for no second answer. The page's policy names them by digest. A host whose
 * own policy refuses styles in pages is not left without: the links stay, to be turned on by the
 * script or without any.
 * @param sheetAt a built style sheet by what the page calls it.
 */
export function withStyles(html: string, sheetAt: (path: string) => Sheet | undefined): string {
  const digests: string[] = []
  const written = html.replace(LINK, (link, path: string) => {
    const sheet = sheetAt(path)
    if (sheet === undefined) return link
    const style = seenFromPage(sheet.text, posix.dirname(sheet.path))
    digests.push(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    const built = link.replace(path, sheet.path)
    const later = built.replace('<link ', '<link disabled ')
    return `<style>${style}</style>${later}<noscript>${built}</noscript>`
  })
  return written.replace(/style-src 'self'/, () => ["style-src 'self'", ...digests].join(' '))
}

/** A style sheet with the addresses in it as they are from the page. */
const seenFromPage = (sheet: string, folder: string): string =>
  sheet.replace(/url\((["']?)\.\//g, (_, quote: string) => `url(${quote}./${folder}/`)
