import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { type Card, linePageName } from '../embed/index.ts'
import type { Bundle } from '../reconstruction/index.ts'
import { renderLinePage } from '../site/pages/index.ts'
import { plainOf } from './build-cards.ts'
import { oembedAt, oembedOf, oembedOfLine } from './build-oembed.ts'
import { SITE } from './folders.ts'

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
h1{margin:0 0 .5rem;font:600 1rem/1.3 serif}
blockquote{margin:1rem 0;overflow-wrap:anywhere}
p{margin:.75rem 0}
.notice{padding:.5em .75em;border:2px solid;font:600 .9em/1.35 sans-serif}
.paper{display:none}
@media print{.paper{display:block;font:.8em/1.35 sans-serif;overflow-wrap:anywhere}.way{display:none}.label{position:static}}
`

/**
 * Writes for every line its card, its plain text, a page of its own with the script of these pages, and
 * its description for pages that embed by address.
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
    buildLineScript(out),
    ...cards.flatMap((card) => writeLine(out, bundle, card, base)),
    ...(first
      ? [
          writeFile(join(out, 'lines/_first.json'), JSON.stringify(first)),
          writeFile(join(out, oembedAt(bundle.story.name)), oembedOf(first, base)),
        ]
      : []),
  ])
}

/** Writes `lines/line.js`, under a fixed name, as pages of an earlier build may stand in frames. */
async function buildLineScript(out: string): Promise<void> {
  await build({
    configFile: false,
    root: join(SITE, 'line'),
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: join(out, 'lines'),
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(SITE, 'line/main.ts'),
        // Of the catalogue of words, only those of these pages come along.
        treeshake: { moduleSideEffects: (id) => id.endsWith('line/main.ts') },
        output: { entryFileNames: 'line.js', format: 'es' },
      },
    },
  })
}

function writeLine(out: string, bundle: Bundle, card: Card, base: string): Promise<void>[] {
  const at = (name: string) => join(out, name)
  // A line with strong language has a page besides on which it is masked, for pages that ask for it.
  const pages = [false, ...(card.clean ? [true] : [])]
  return [
    writeFile(at(`lines/${card.line}.json`), JSON.stringify(card)),
    writeFile(at(`lines/${card.line}.txt`), plainOf(bundle, card)),
    ...pages.flatMap((clean) => {
      const page = at(`lines/${linePageName(card, { clean })}.html`)
      const oembed = oembedOfLine(card, clean)
      return [
        writeFile(page, renderLinePage({ card, base, oembed, clean })),
        writeFile(at(oembed), oembedOf(card, base, clean)),
      ]
    }),
  ]
}
