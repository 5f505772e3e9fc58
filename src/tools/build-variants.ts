import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
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
import { SITE } from './folders.ts'

const VARIANTS = join(SITE, 'variants')

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
  await mkdir(join(out, 'variants'), { recursive: true })
  for (const file of await readdir(VARIANTS)) {
    const text = await readFile(join(VARIANTS, file), 'utf8')
    await writeFile(join(out, 'variants', file), filled(text, cards, version))
  }
  await writeFile(join(out, 'variants', SHEET), looksSheet())
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
  picture: pictureSnippet,
  frame: frameSnippet,
  still: stillFrameSnippet,
  quote: quoteAndFrameSnippet,
  element: (plan) => elementSnippet(plan, null, 'tag'),
  pinned: (plan, { name, integrity }) =>
    elementSnippet(plan, { base: `../v/${name}/`, integrity: integrity['embed.js'] ?? '' }, 'tag'),
  strict: (plan) => elementSnippet(plan, null, 'sheet'),
}
