import { type Bundle, lineById, linesOf } from '../../reconstruction/index.ts'
import { asJsonLd } from './annotations/index.ts'
import { asChainSvg, hasChain } from './chain/index.ts'
import { asBibtex, asCslJson, asRis } from './citations/index.ts'
import type { Format } from './names.ts'
import { asCsv, hasRows } from './table/index.ts'
import type { Take } from './take.ts'
import { asHtml, asMarkdown, asText, transcriptOf } from './transcript/index.ts'

const WRITERS: Readonly<Record<Format, (take: Take) => string>> = {
  text: (take) => asText(transcriptOf(take)),
  markdown: (take) => asMarkdown(transcriptOf(take)),
  html: (take) => asHtml(transcriptOf(take)),
  jsonld: asJsonLd,
  'csl-json': asCslJson,
  bibtex: asBibtex,
  ris: asRis,
  csv: asCsv,
  svg: asChainSvg,
}

/** What is asked of a work. */
export interface Asked {
  readonly format: Format
  /** The id of one line; the whole where none is named. */
  readonly line?: string | undefined
  /** The player's public address with a slash at the end. */
  readonly base?: string
  readonly bom?: boolean
}

/** Writes what is asked for as text; `null` when there is no line of that id, or none that has it. */
export function takeAway(bundle: Bundle, { format, line: id, ...rest }: Asked): string | null {
  const whole = id === undefined
  const line = whole ? null : lineById(bundle, id)
  if (!whole && !line) return null
  const lines = line ? [line] : linesOf(bundle)
  const take: Take = { bundle, lines, whole, base: '', bom: false, ...rest }
  if (format === 'svg' && !hasChain(take)) return null
  if (format === 'csv' && !hasRows(take)) return null
  return WRITERS[format](take)
}
