import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { directionOf } from '../../../embed/index.ts'
import type { Transcript } from './transcript.ts'
import { treeOf } from './tree.ts'

/** Black on white, in one column, no line parted from its label: for paper. */
const STYLE = `
body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 1em/1.5 Georgia, serif; }
h1, h2, h3, p:has(+ blockquote), p:has(+ ul) { break-after: avoid; }
h3 { margin-bottom: 0; font: 0.8em/1.5 monospace; }
blockquote { margin: 0.5em 0 0.5em 1.5em; font-size: 1.15em; break-inside: avoid; }
ul { font-size: 0.9em; }
li { overflow-wrap: anywhere; }
@page { margin: 2cm; }
`

/** A transcript as one HTML file that needs no other and no script, to be printed. */
export function asHtml(transcript: Transcript): string {
  const { label, title, language } = transcript
  const element = (tagName: string, properties: Record<string, string>, value = '') => ({
    type: 'element' as const,
    tagName,
    properties,
    children: value ? [{ type: 'text' as const, value }] : [],
  })
  const head = [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, `${title}. ${label}`),
    element('style', {}, STYLE),
  ]
  const body = toHast(treeOf(transcript))
  const html = {
    ...element('html', { lang: language, dir: directionOf(language) }),
    children: [
      { ...element('head', {}), children: head },
      { ...element('body', {}), children: 'children' in body ? body.children : [] },
    ],
  }
  return `<!doctype html>\n${toHtml({ type: 'root', children: [html] } as Parameters<typeof toHtml>[0])}\n`
}
