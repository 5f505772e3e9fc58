import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Card, linePageName, oembedAt, oembedOf, oembedOfLine } from '../embed/index.ts'
import { renderLinePage } from '../prerender/index.ts'
import { type Bundle, lineById, shortDigest } from '../reconstruction/index.ts'
import { correctionSaid } from '../words/index.ts'
import { plainOf } from './build-cards.ts'
import { ROOT } from './folders.ts'
import { takeAway } from './take-away/index.ts'
import type { Format } from './take-away/names.ts'
import type { SiteFile } from './vite/story-files.ts'

const STYLES = [
  'src/panel/base.css',
  'src/panel/marks.css',
  'src/panel/sourcing/sourcing.css',
  'src/prerender/line-page.css',
]

/** The style of the pages that stand for one line: they carry the sourcing panel, and no typeface. */
export const LINE_CSS = STYLES.map((path) => readFileSync(join(ROOT, path), 'utf8'))
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\//g, '')

/**
 * Gives for every line its card, its plain text, a page of its own and its description for pages
 * that embed by address.
 * @param base the player's public address with a slash at the end; empty where none was given
 * @param stills where the stills lie, as seen from the player's folder, and then their names
 */
export function lineFiles(
  bundle: Bundle,
  cards: readonly Card[],
  base: string,
  stills: readonly string[] = [],
): SiteFile[] {
  const [first] = cards
  return [
    { fileName: 'lines/line.css', source: LINE_CSS, type: 'text/css' },
    ...cards.flatMap((card) => filesOfLine(bundle, card, base, stills)),
    text('lines/_all.txt', takeAway(bundle, { format: 'text', base }) ?? ''),
    ...taken(bundle, '_all', base),
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

const text = (fileName: string, source: string): SiteFile => ({
  fileName,
  source,
  type: 'text/plain',
})

function filesOfLine(
  bundle: Bundle,
  card: Card,
  base: string,
  stills: readonly string[],
): SiteFile[] {
  const line = lineById(bundle, card.line)
  if (!line) return []
  // A line with strong language has a page besides on which it is masked, for pages that ask for it.
  const pages = [false, ...(card.clean ? [true] : [])]
  return [
    json(`lines/${card.line}.json`, JSON.stringify(card)),
    text(`lines/${card.line}.txt`, plainOf(bundle, card)),
    ...taken(bundle, card.line, base, card.line),
    ...pages.flatMap((clean) => {
      const oembed = oembedOfLine(card, clean)
      return [
        {
          fileName: `lines/${linePageName(card, { clean })}.html`,
          source: renderLinePage({ bundle, line, card, base, oembed, clean, stills }),
          type: 'text/html; charset=utf-8',
        },
        json(oembed, oembedOf(card, base, clean)),
      ]
    }),
  ]
}

/** Files that a line, or the whole, is taken away as: how their names end, and what they are. */
const TAKEN: readonly (readonly [ending: string, format: Format, type: string])[] = [
  ['md', 'markdown', 'text/markdown; charset=utf-8'],
  ['bib', 'bibtex', 'application/x-bibtex; charset=utf-8'],
  ['ris', 'ris', 'application/x-research-info-systems; charset=utf-8'],
  ['csl.json', 'csl-json', 'application/vnd.citationstyles.csl+json'],
  ['jsonld', 'jsonld', 'application/ld+json'],
  ['csv', 'csv', 'text/csv; charset=utf-8'],
  ['chain.svg', 'svg', 'image/svg+xml'],
]

const taken = (bundle: Bundle, name: string, base: string, line?: string): SiteFile[] =>
  TAKEN.flatMap(([ending, format, type]) => {
    const source = takeAway(bundle, { format, line, base })
    return source === null ? [] : [{ fileName: `lines/${name}.${ending}`, source, type }]
  })

/**
 * What was corrected since, for copies that float and for words that were pasted: with each, what is said of
 * it, and the work's digest as it is now, by which words are known that were pasted since.
 */
export const correctionsFile = ({ story, digest = '' }: Bundle): SiteFile =>
  json(
    'corrections.json',
    JSON.stringify(
      {
        format: 1,
        story: story.name,
        digest: shortDigest(digest),
        corrections: story.corrections.map((one) => ({ ...one, said: correctionSaid(one) })),
      },
      null,
      2,
    ),
  )
