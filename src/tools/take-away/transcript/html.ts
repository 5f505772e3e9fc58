import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { directionOf } from '../../../embed/index.ts'
import type { Transcript } from './transcript.ts'
import { treeOf } from './tree.ts'

/** Black on white, in one column, no line parted from its label, which stands on every sheet. */
const styleOf = (label: string): string => `
:root { color-scheme: light; }
body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 1em/1.45 Georgia, serif; }
p, ul { margin: 0.4em 0; }
h1 { font-size: 1.6em; line-height: 1.2; }
h2 { margin: 2em 0 0; font-size: 1.2em; }
h3 { margin: 2em 0 0; font: 0.75em/1.45 monospace; }
h1, h2, h3, p:has(+ blockquote), p:has(+ ul) { break-after: avoid; }
blockquote { margin: 0.6em 0 0.6em 1.5em; font-size: 1.15em; break-inside: avoid; }
ul { padding-left: 1.5em; font-size: 0.9em; }
li { overflow-wrap: anywhere; }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 10pt; } }
@page { margin: 2cm; @top-left { content: "${inStyle(label)}"; font: bold 9pt Georgia, serif; } }
`

/** A text as it may stand in a style's string, whatever is in it. */
const inStyle = (text: string): string =>
  text.replace(/[^\w .]/gu, (mark) => `\\${mark.codePointAt(0)?.toString(16)} `)

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
    element('style', {}, styleOf(label)),
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
