import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Card } from '../embed/index.ts'
import type { Bundle } from '../reconstruction/index.ts'
import { renderLinePage } from '../site/pages/index.ts'
import { plainOf } from './build-cards.ts'
import { oembedAt, oembedOf } from './build-oembed.ts'

/** A page for a line needs no more than this. */
export const LINE_CSS = `body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.45 serif}
.label{font-weight:700;font-family:sans-serif}
.cue{opacity:.75}
.content{font-size:1.3em}
.speech{font-style:italic}
h1{margin:0 0 1rem;font:600 1rem/1.3 serif}
blockquote{margin:1rem 0;overflow-wrap:anywhere}
`

/**
 * Writes for every line its card, its plain text, a page of its own and its description for pages
 * that embed by address.
 */
export async function writeLines(
  out: string,
  bundle: Bundle,
  cards: readonly Card[],
  base: string,
): Promise<void> {
  for (const folder of ['lines', 'oembed']) await mkdir(join(out, folder), { recursive: true })
  const [first] = cards
  await Promise.all([
    writeFile(join(out, 'lines/line.css'), LINE_CSS),
    ...cards.flatMap((card) => writeLine(out, bundle, card, base)),
    ...(first
      ? [
          writeFile(join(out, 'lines/_first.json'), JSON.stringify(first)),
          writeFile(join(out, oembedAt(bundle.story.name)), oembedOf(first, base)),
        ]
      : []),
  ])
}

function writeLine(out: string, bundle: Bundle, card: Card, base: string): Promise<void>[] {
  const at = (name: string) => join(out, name)
  const oembed = oembedAt(card.line)
  return [
    writeFile(at(`lines/${card.line}.json`), JSON.stringify(card)),
    writeFile(at(`lines/${card.line}.txt`), plainOf(bundle, card)),
    writeFile(at(`lines/${card.line}.html`), renderLinePage({ card, base, oembed })),
    writeFile(at(oembed), oembedOf(card, base)),
  ]
}
