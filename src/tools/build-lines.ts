import { type Card, linePageName } from '../embed/index.ts'
import { renderLinePage } from '../prerender/index.ts'
import type { Bundle } from '../reconstruction/index.ts'
import { plainOf } from './build-cards.ts'
import { oembedAt, oembedOf, oembedOfLine } from './build-oembed.ts'
import type { SiteFile } from './vite/story-files.ts'

/**
 * A page for a line needs no more than this. It stands in frames of any size too: its label stays in
 * sight, however far the words are read.
 */
export const LINE_CSS = `:root{color-scheme:light dark}
body{max-width:40rem;margin:0 auto;padding:1rem;font:1.125rem/1.45 serif}
.label{position:sticky;top:0;margin:0 0 1rem;padding:.4em 0;background:Canvas;font:700 .9em/1.3 sans-serif}
.cue{opacity:.75}
.content{font-size:1.3em}
.speech{font-style:italic}
.about .content{font-size:1em}
h1{margin:0 0 .5rem;font:600 1rem/1.3 serif}
blockquote{margin:1rem 0;overflow-wrap:anywhere}
p{margin:.75rem 0}
.notice{padding:.5em .75em;border:2px solid;font:600 .9em/1.35 sans-serif}
.digest{font:.8em/1.4 monospace;overflow-wrap:anywhere;opacity:.75}
.paper{display:none}
@media print{.paper{display:block;font:.8em/1.35 sans-serif;overflow-wrap:anywhere}.way{display:none}.label{position:static}}
`

/**
 * Gives for every line its card, its plain text, a page of its own and its description for pages
 * that embed by address.
 * @param base the player's public address with a slash at the end; empty where none was given
 */
export function lineFiles(bundle: Bundle, cards: readonly Card[], base: string): SiteFile[] {
  const [first] = cards
  return [
    { fileName: 'lines/line.css', source: LINE_CSS, type: 'text/css' },
    ...cards.flatMap((card) => filesOfLine(bundle, card, base)),
    ...(first
      ? [
          json('lines/_first.json', JSON.stringify(first)),
          json(oembedAt(bundle.story.name), oembedOf(first, base)),
        ]
      : []),
  ]
}

const json = (fileName: string, source: string): SiteFile => ({
  fileName,
  source,
  type: 'application/json',
})

function filesOfLine(bundle: Bundle, card: Card, base: string): SiteFile[] {
  // A line with strong language has a page besides on which it is masked, for pages that ask for it.
  const pages = [false, ...(card.clean ? [true] : [])]
  return [
    json(`lines/${card.line}.json`, JSON.stringify(card)),
    { fileName: `lines/${card.line}.txt`, source: plainOf(bundle, card), type: 'text/plain' },
    ...pages.flatMap((clean) => {
      const oembed = oembedOfLine(card, clean)
      return [
        {
          fileName: `lines/${linePageName(card, { clean })}.html`,
          source: renderLinePage({ card, base, oembed, clean, digest: bundle.digest ?? '' }),
          type: 'text/html; charset=utf-8',
        },
        json(oembed, oembedOf(card, base, clean)),
      ]
    }),
  ]
}

/** What was corrected since, for copies that float. */
export const correctionsFile = ({ story: { corrections, name } }: Bundle): SiteFile =>
  json('corrections.json', JSON.stringify({ format: 1, story: name, corrections }, null, 2))
