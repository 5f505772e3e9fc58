import type { Link, Source } from '../reconstruction/index.ts'
import { dateOf, listOf, partialDateOf } from './lists.ts'
import { words } from './words.ts'

/** A citation in the parts that are set differently. Any may be empty. */
export interface CitationWords {
  readonly by: string
  readonly title: string
  /** False where the title only describes the source (in brackets, as CSL does): no quotation. */
  readonly titled: boolean
  readonly where: string
  readonly when: string
}

/** A source's citation in words, its date written out, with the hour where the source gives it. */
export function citationOf(source: Source, language: string): CitationWords {
  const { citation } = source
  const parts = citation.issued?.['date-parts'][0]
  return {
    by: listOf(citation.author.map(personName), language),
    title: citation.title.replace(/^\[(.*)\]$/, '$1'),
    titled: !/^\[.*\]$/.test(citation.title),
    where: citation['container-title'] ?? citation.publisher ?? '',
    when:
      source.when ??
      (source.issued ? dateOf(source.issued, language) : partialDateOf(parts ?? [], language)),
  }
}

/** A source's citation in one plain line: “Ada Orr, “On the talk”, Belm Gazette, 3 February 2031”. */
export function citationLine(source: Source, language: string): string {
  const { by, title, titled, where, when } = citationOf(source, language)
  return [by, titled ? `“${title}”` : title, where, when].filter(Boolean).join(', ')
}

/** A record's form and terms in a few words: “written readout, on the record”. */
export const formAndTerms = (source: Source): string =>
  [source.form, words.terms[source.terms]].filter((part) => part !== '').join(', ')

/** What a link is and how far we read it: “report, seen in extract”. */
export const linkWords = (link: Link): string =>
  `${words.linkRoles[link.role]}, ${words.seen[link.seen ?? 'not-checked']}`

/** What a link is called: who published it, or its host; without an address its place in words. */
export function linkName(link: Link): string {
  if (!link.address) return [link.publisher, link.place].filter(Boolean).join(': ')
  if (link.publisher) return link.publisher
  return URL.canParse(link.address)
    ? new URL(link.address).hostname.replace(/^www\./, '')
    : link.address
}

const personName = (person: {
  family?: string | undefined
  given?: string | undefined
  literal?: string | undefined
}) => person.literal ?? [person.given, person.family].filter(Boolean).join(' ')
