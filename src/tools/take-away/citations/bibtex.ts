import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { Take } from '../take.ts'
import { type CslItem, citationsOf } from './items.ts'

// As it comes it writes letters as LaTeX commands and leaves out those that it knows none for, and takes
// the hyphens out of our ids. Without that it escapes nothing: we do.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  checkLabel: false,
  useIdAsLabel: true,
})

/** What LaTeX takes for its own, and how it is written as itself. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const escaped = (text: string): string =>
  text.replace(/[\\{}$&#_%~^]/g, (mark) => COMMANDS[mark] ?? `\\${mark}`)

/** Addresses and ids are written as they are, all other texts for LaTeX. */
const escapedItem = (item: CslItem): object =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      name === 'URL' || name === 'id' || name === 'type' ? value : escapedIn(value),
    ]),
  )

function escapedIn(value: unknown): unknown {
  if (typeof value === 'string') return escaped(value)
  if (Array.isArray(value)) return value.map(escapedIn)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, escapedIn(one)]))
}

/** Citations as BibTeX, in Unicode. */
export const bibtexOf = (take: Take): string =>
  new Cite(citationsOf(take).map(escapedItem)).format('bibtex')
