import { subjectOf, textToShare, toldLine } from '../../../../panel/index.ts'
import type { View } from '../../../../player/index.ts'
import { type Bundle, exchangeOf, type Line } from '../../../../reconstruction/index.ts'
import { labelOf, sumOf } from '../../../../words/index.ts'

/** What is shared: a line, or at the end the whole. */
export interface Shared extends SharedFrom {
  readonly title: string
  /** The words with all that must stand by them, without an address. */
  readonly text: string
  /** Where it can be opened, as a whole address; `null` from a kept file. */
  readonly address: string | null
  /** The line's id; `null` where it is the whole. */
  readonly line: string | null
}

/** As what, and from where it is shared. */
interface SharedFrom {
  /** Whether strong language is masked. */
  readonly clean: boolean
  /** The folder of the site's pages as a whole address; `null` in a kept file, which has none. */
  readonly folder: string | null
}

/** What is shared at a place of the play. */
export const sharedAt = (
  { line, end }: Pick<View, 'line' | 'end'>,
  bundle: Bundle,
  from: SharedFrom,
): Shared => (end ? sharedWhole(bundle, from) : sharedLine(line, bundle, from))

function sharedLine(line: Line, bundle: Bundle, { clean, folder }: SharedFrom): Shared {
  const { title, subtitle } = bundle.story
  const lines = [line, subjectOf(line, bundle)]
  // A line with strong language has a page besides on which it is masked.
  const masked = clean && lines.some((one) => one !== null && one.strong.length > 0)
  return {
    title,
    text: textToShare(toldLine(line, bundle, clean), `${title}. ${subtitle}`),
    address: folder && `${folder}lines/${line.id}${masked ? '.clean' : ''}.html`,
    line: line.id,
    clean,
    folder,
  }
}

function sharedWhole(bundle: Bundle, from: SharedFrom): Shared {
  const { title, subtitle } = bundle.story
  const gradings = exchangeOf(bundle).flatMap(({ grading }) => grading ?? [])
  const text = [labelOf(bundle.story), sumOf(gradings, bundle.story), `${title}. ${subtitle}`]
  return {
    ...from,
    title,
    text: text.filter(Boolean).join('\n'),
    address: from.folder,
    line: null,
  }
}

/** Its text with its address, for where there is only text. */
export const textWithAddress = ({ text, address }: Shared): string =>
  address === null ? text : `${text}\n${address}`
