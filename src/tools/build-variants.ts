import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Card,
  elementSnippet,
  frameSnippet,
  looksSheet,
  pictureSnippet,
  quoteAndFrameSnippet,
  readOptions,
  type SnippetPlan,
  stillFrameSnippet,
} from '../embed/index.ts'
import type { Version } from './build-version.ts'
import { ROOT } from './folders.ts'
import { VARIANT_PAGES, variantList, variantPage } from './variant-pages.ts'

const VARIANTS = join(ROOT, 'src/embed/variants')

/** Where a variant says which snippet it holds, and for which line of the event, from 0. */
const PLACE = /<!--(\w+)(?::(\d+))?(?: ([^>]*?))?-->/g

/** The sheet for pages that allow no styles in tags. */
const SHEET = 'player.css'

/**
 * Writes `variants/`: one living page for each kind of host, each with the very snippet that an
 * editor would paste.
 */
export async function writeVariants(
  out: string,
  cards: readonly Card[],
  version: Version,
): Promise<void> {
  const folder = join(out, 'variants')
  // The hosts' own styles and scripts, as they are.
  await cp(VARIANTS, folder, { recursive: true })
  await writeFile(join(folder, SHEET), looksSheet())
  await writeFile(join(folder, 'index.html'), variantList())
  for (const [name, page] of Object.entries(VARIANT_PAGES)) {
    const html = filled(variantPage(page), cards, version)
    await writeFile(join(folder, `${name}.html`), html)
  }
}

function filled(text: string, cards: readonly Card[], version: Version): string {
  return text.replace(PLACE, (whole, kind: string, index = '0', query = '') => {
    const card = cards[Number(index) % cards.length]
    if (!card || !Object.hasOwn(SNIPPETS, kind)) return whole
    const values = new URLSearchParams(query)
    values.set('line', card.line)
    const plan = { base: '../', options: readOptions((name) => values.get(name)), card }
    return SNIPPETS[kind]?.(plan, version) ?? whole
  })
}

const SNIPPETS: Readonly<Record<string, (plan: SnippetPlan, version: Version) => string>> = {
  picture: (plan) => pictureSnippet(plan),
  frame: frameSnippet,
  still: stillFrameSnippet,
  quote: quoteAndFrameSnippet,
  element: (plan) => elementSnippet(plan, null, 'tag'),
  pinned: (plan, { name, integrity }) =>
    elementSnippet(plan, { base: `../v/${name}/`, integrity: integrity['embed.js'] ?? '' }, 'tag'),
  strict: (plan) => elementSnippet(plan, null, 'sheet'),
}
