import { join } from 'node:path'
import type { Rolldown } from 'vite'
import { SITE } from '../folders.ts'
import { GROUPS, PAGES, type PageEntry } from './pages.ts'

/** What a build of some pages wrote. */
export type Built = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]

/** Where drawings lie, and the site's icon; as the names of assets are kept in a build. */
const ART = 'assets/art/'
export const ICON = 'icon.svg'

/** The files that the build of a group of pages begins with, by name. */
export function inputOf(group: string): Record<string, string> {
  const inputs = (GROUPS[group] ?? []).flatMap((page) => {
    const entry = entryOf(page)
    const styles = [entry.style, ...Object.values(entry.later ?? {})]
    return [[page, entry.script], ...styles.map((style) => [inputName(style), style])]
  })
  return Object.fromEntries(inputs.map(([name, file = '']) => [name, join(SITE, file)]))
}

/** A style sheet's name among the inputs, by its whole path: two folders may have a `page.css`. */
const inputName = (style: string): string =>
  `${style.replace(/\.css$/, '').replaceAll('/', '-')}-styles`

/** A page's entry. Throws when there is no such page. */
export function entryOf(page: string): PageEntry {
  const entry = PAGES[page]
  if (!entry) throw new Error(`there is no page called "${page}"`)
  return entry
}

/** The script of a page and all that it imports at once, as seen from the page. */
export function scriptsOf(built: Built, page: string): string[] {
  const chunks = new Map(
    built.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  )
  const entry = [...chunks.values()].find(({ isEntry, name }) => isEntry && name === page)
  if (!entry) throw new Error(`the build of ${page} wrote no script for it`)
  const names = new Set([entry.fileName])
  for (const name of names) for (const other of chunks.get(name)?.imports ?? []) names.add(other)
  return [...names].filter((name) => chunks.has(name)).map(fromPage)
}

/** Where a style sheet was written, as seen from the page. */
export const styleOf = (built: Built, style: string): string =>
  assetOf(built, `${style} as a style sheet`, ({ names }) =>
    names.includes(`${inputName(style)}.css`),
  )

/** Where a drawing was written, as seen from the page; a page has no attitudes, and is drawn plain. */
export function drawingOf(built: Built, name: string): string | undefined {
  const found = assetIn(built, ({ originalFileNames }) =>
    originalFileNames.some((file) => file.endsWith(`${ART}${name}.svg`)),
  )
  return found && fromPage(found.fileName)
}

/** Where the icon was written, as seen from the page. */
export const iconOf = (built: Built): string =>
  assetOf(built, 'the icon', ({ names }) => names.includes(ICON))

function assetOf(built: Built, what: string, is: (asset: Rolldown.OutputAsset) => boolean): string {
  const found = assetIn(built, is)
  if (!found) throw new Error(`the build wrote nowhere: ${what}`)
  return fromPage(found.fileName)
}

const assetIn = (built: Built, is: (asset: Rolldown.OutputAsset) => boolean) =>
  built.find((file) => file.type === 'asset' && is(file))

const fromPage = (file: string): string => `./${file}`
