import {
  type Bundle,
  entryOf,
  type Line,
  type QuotedPassage,
  type Reconstruction,
} from '../../../reconstruction/index.ts'
import { takeAwayWords } from '../../../words/take-away/index.ts'
import { urnOf } from '../../urn.ts'
import { factsOf, inOneParagraph, type Take } from '../take.ts'

/** A W3C Web Annotation of one passage, as far as the standard's terms are used here. */
export interface Annotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'describing'
  readonly body: {
    readonly type: 'TextualBody'
    readonly purpose: 'describing'
    readonly format: 'text/plain'
    readonly language: string
    readonly value: string
    readonly 'schema:name': string
    readonly 'schema:version': string
    readonly 'schema:identifier': string
  }
  readonly target: {
    readonly type: 'SpecificResource'
    readonly source: string
    readonly selector: {
      readonly type: 'TextQuoteSelector'
      readonly exact: string
      readonly prefix?: string
      readonly suffix?: string
    }
  }
}

/** A passage, and what we have to say to it. */
interface Anchor {
  readonly name: string
  readonly passage: QuotedPassage
  readonly value: string
}

/**
 * An annotation for every passage whose words are shipped: what the line says that rests on it (W3C Web
 * Annotation Data Model, 2017). The context of a passage is given only where the work ships it.
 */
export function annotationsOf({ bundle, lines, whole }: Take): Annotation[] {
  const anchors = lines.flatMap((line) => anchorsOf(bundle, line))
  return [...(whole ? methodOf(bundle) : []), ...anchors].map((one) => annotation(bundle, one))
}

function anchorsOf(bundle: Bundle, line: Line): Anchor[] {
  const value = inOneParagraph(bundle, line)
  return quotedIn(line).map((passage, at) => ({ name: `${line.id}/${at}`, passage, value }))
}

function quotedIn(line: Line): readonly QuotedPassage[] {
  if (line.kind === 'speech' || line.kind === 'quotation') return line.passages
  if (line.kind !== 'narration') return []
  return line.claims
    .flatMap(({ passages }) => passages)
    .filter((passage): passage is QuotedPassage => 'exact' in passage)
}

/** What the author says of the sources; empty where nobody says anything of them. */
function methodOf(bundle: Bundle): Anchor[] {
  const { author } = bundle.story
  if (!author?.method) return []
  const { method } = author
  const { label, title, makers, edition } = factsOf(bundle)
  const told = `${takeAwayWords.method(author)}: ${method.summary}`
  const value = [label, told, `${title}.`, makers, edition].join(' ')
  return [{ name: 'method', passage: method.passage, value }]
}

function annotation(bundle: Bundle, { name, passage, value }: Anchor): Annotation {
  const { title, version, digest } = factsOf(bundle)
  const { exact, prefix, suffix, source } = passage
  return {
    id: urnOf(bundle.story, `annotation/${name}`),
    type: 'Annotation',
    motivation: 'describing',
    body: {
      type: 'TextualBody',
      purpose: 'describing',
      format: 'text/plain',
      language: bundle.story.language,
      value,
      'schema:name': title,
      'schema:version': version,
      'schema:identifier': `sha256:${digest}`,
    },
    target: {
      type: 'SpecificResource',
      source: addressOf(bundle, source) ?? urnOf(bundle.story, `source/${source}`),
      selector: {
        type: 'TextQuoteSelector',
        exact,
        ...(prefix !== undefined && { prefix }),
        ...(suffix !== undefined && { suffix }),
      },
    },
  }
}

/** Where a source itself can be read; a report of it is another text. */
function addressOf({ sources }: Reconstruction, id: string): string | undefined {
  const source = entryOf(sources, id)
  const original = source?.links.find(({ role, address }) => role === 'original' && address)
  return source?.citation.URL ?? original?.address
}
