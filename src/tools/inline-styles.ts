import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import type { Plugin } from 'vite'

const LINK = /<link rel="stylesheet"[^>]*? href="\.\/([^"]+)"[^>]*>/g

/**
 * Puts a page's style sheets into it, so that its words can be painted when they come and wait for
 * no second answer. The page's policy names them by digest. A host whose own policy refuses styles
 * in pages is not left without: the links stay, to be turned on by the script or without any.
 * @param sheetAt the text of a built style sheet, by its path from the page.
 */
export function withStyles(html: string, sheetAt: (path: string) => string | undefined): string {
  const digests: string[] = []
  const written = html.replace(LINK, (link, path: string) => {
    const sheet = sheetAt(path)
    if (sheet === undefined) return link
    const style = seenFromPage(sheet, posix.dirname(path))
    digests.push(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    const later = link.replace('<link ', '<link disabled ')
    return `<style>${style}</style>${later}<noscript>${link}</noscript>`
  })
  return written.replace(/style-src 'self'/, () => ["style-src 'self'", ...digests].join(' '))
}

/** A style sheet with the addresses in it as they are from the page. */
const seenFromPage = (sheet: string, folder: string): string =>
  sheet.replace(/url\((["']?)\.\//g, (_, quote: string) => `url(${quote}./${folder}/`)

/** Does that for some pages of a build, by the name of their template. */
export const inlineStyles = (pages: readonly string[]): Plugin => ({
  name: 'inline-styles',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { filename, bundle = {} }) {
      if (!pages.includes(posix.basename(filename, '.html'))) return html
      return withStyles(html, (path) => {
        const file = bundle[path]
        return file?.type === 'asset' ? String(file.source) : undefined
      })
    },
  },
})
