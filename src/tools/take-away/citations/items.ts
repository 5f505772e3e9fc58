import {
  type Bundle,
  type Citation,
  type Line,
  normalise,
  type Source,
} from '../../../reconstruction/index.ts'
import { formAndTerms, words } from '../../../words/index.ts'
import { takeAwayWords } from '../../../words/take-away/index.ts'
import { placesOf, sourcesBehind } from '../sources.ts'
import { factsOf, inOneParagraph, type Take } from '../take.ts'

/** An item of CSL-JSON, as far as it is used here. */
export interface CslItem extends Omit<Citation, 'author'> {
  readonly id: string
  readonly author?: Citation['author']
  readonly genre?: string
  readonly version?: string
  readonly note: string
}

/** The work, each of the lines asked for, and each source behind them. */
export function citationsOf({ bundle, lines, base }: Take): CslItem[] {
  return [
    workItem(bundle, base),
    ...lines.map((line) => lineItem(bundle, line, base)),
    ...sourcesBehind(bundle, lines).map(({ id, source }) => sourceItem(bundle, id, source)),
  ]
}

/** What the work and its lines have in common: by its makers, on the day of its review. */
function ofTheWork({ story, review }: Bundle) {
  const date = review?.date ?? story.checked
  return {
    type: 'webpage',
    author: [{ literal: words.around.makers }],
    issued: { 'date-parts': [date.split('-').map(Number)] },
    language: story.language,
    version: story.version,
  }
}

function workItem(bundle: Bundle, base: string): CslItem {
  const { label, title, makers, edition } = factsOf(bundle)
  return {
    ...ofTheWork(bundle),
    id: bundle.story.name,
    title,
    genre: takeAwayWords.kind,
    ...(base && { URL: base }),
    note: normalise([label, makers, edition].join(' ')),
  }
}

/**
 * A line is cited by a description in brackets, never by its words: a style sets titles in quotation
 * marks, and reconstructed speech has none. Its words stand in the note, after the label.
 */
function lineItem(bundle: Bundle, line: Line, base: string): CslItem {
  const { story } = bundle
  const { title } = factsOf(bundle)
  const of = line.scene === story.event.scene ? story.event.title : title
  return {
    ...ofTheWork(bundle),
    id: `${story.name}.line.${line.id}`,
    title: takeAwayWords.lineTitle(line.id, of),
    'container-title': title,
    ...(base && { URL: `${base}lines/${line.id}.html` }),
    note: inOneParagraph(bundle, line),
  }
}

/** A source as sources.yaml cites it, with its terms and how far we read it. */
function sourceItem(bundle: Bundle, id: string, source: Source): CslItem {
  const { label, title, edition } = factsOf(bundle)
  const note = [
    `${source.name}: ${source.issuer}; ${formAndTerms(source)}.`,
    source.note,
    placesOf(source),
    takeAwayWords.sourceOf(title, label),
    edition,
  ]
  return {
    ...datedFrom(source),
    ...source.citation,
    id: `${bundle.story.name}.source.${id}`,
    note: normalise(note.filter(Boolean).join(' ')),
  }
}

/** The day on which it was issued, for citations that give none. */
const datedFrom = ({ issued }: Source): Pick<Citation, 'issued'> =>
  issued ? { issued: { 'date-parts': [issued.split('-').map(Number)] } } : {}
