import { posix } from 'node:path'
import type { Plugin } from 'vite'

const SCRIPT = /\s*(?:<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>)/g

/** What a page's script asks for first; see Head.tsx. */
const DATA = /<link [^>]*id="bundle"[^>]*>/

/**
 * Moves a page's scripts from its head to the link to their data. Where that stands behind the first
 * words, asking for the scripts takes no time from painting these; and as scripts of their kind run
 * only when the whole page has been read, they lose next to nothing. A page without such a link
 * stays as it is.
 */
export function withScriptsLater(html: string): string {
  if (!DATA.test(html)) return html
  const scripts = html.match(SCRIPT) ?? []
  const without = html.replace(SCRIPT, '')
  return without.replace(DATA, (link) => link + scripts.map((script) => script.trim()).join(''))
}

/** Does that for some pages of a build, by the name of their template. */
export const scriptsLater = (pages: readonly string[]): Plugin => ({
  name: 'scripts-later',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { filename }) =>
      pages.includes(posix.basename(filename, '.html')) ? withScriptsLater(html) : html,
  },
})
