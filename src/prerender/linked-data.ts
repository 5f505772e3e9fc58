import type { Claim, CreativeWork, Organization, Person, Quotation, WithContext } from 'schema-dts'
import { type ToldLine, toldLine } from '../panel/index.ts'
import {
  type Bundle,
  type Citation,
  correctionsOf,
  type EventLine,
  entryOf,
  type Line,
  plainText,
  quotationMarks,
  type Source,
} from '../reconstruction/index.ts'
import { labelOf, words } from '../words/index.ts'

/** What a line is, in the terms of schema.org. */
export type LineData = WithContext<Claim | Quotation>

type LineAuthor = Person | Organization | readonly (Person | Organization)[]

interface Shown {
  /** The player's public address with a slash at the end; empty where none was given. */
  readonly base: string
  /** Whether strong language is masked. */
  readonly clean: boolean
}

/**
 * A line as schema.org data, for programs that read pages: a Quotation of the words alone that a source
 * gives in quotation marks, where they are no translation; else a Claim, cue and all. `null` for a line
 * that asserts nothing. Never a ClaimReview: a grade is no verdict.
 */
export function lineDataOf(line: Line, bundle: Bundle, shown: Shown): LineData | null {
  const told = toldLine(line, bundle, shown.clean)
  if (!told.attested) return null
  const common = { '@context': 'https://schema.org' as const, ...ofLine(line, told, bundle, shown) }
  const quoted = quotedIn(line, shown.clean)
  if (quoted) {
    const { kind, name } = line.speaker
    const creator = kind === 'person' ? person({ literal: name }) : organisation(name)
    return { ...common, '@type': 'Quotation', text: quoted, creator }
  }
  const sources = sourcesOf(line, bundle)
  return {
    ...common,
    '@type': 'Claim',
    text: told.words,
    author: 'passages' in line && line.kind !== 'account' ? tellersOf(line, bundle) : MAKERS,
    ...(sources.length > 0 && { appearance: sources }),
  }
}

/** Who tells a line: the people whom its source is by; where it is by nobody, who issued it. */
function tellersOf({ passages }: EventLine, { story, sources }: Bundle): LineAuthor {
  const { source } =
    passages.find(({ source }) => source === story.author?.source) ?? passages[0] ?? {}
  const given = entryOf(sources, source ?? '')
  const told = entryOf(sources, given?.quotes ?? '') ?? given
  const people = (told?.citation.author ?? []).map((one) =>
    one.literal === undefined ? person(one) : organisation(one.literal),
  )
  const [first, ...others] = people
  if (!first) return organisation(story.author?.name ?? told?.issuer ?? '')
  return others.length > 0 ? people : first
}

/** What every line's data has: label and attestation first, the work with version and digest. */
function ofLine({ id }: Line, told: ToldLine, bundle: Bundle, { base }: Shown) {
  const { story, digest } = bundle
  const { label, author, attested, about, citation } = told
  const described = [`${label}`, `${attested}.`, about, citation && `${citation}.`]
  const corrections = correctionsOf(bundle, id)
  const work: CreativeWork = {
    '@type': 'CreativeWork',
    name: story.title,
    abstract: `${labelOf(story)} ${story.disclosure.makers}`,
    version: story.version,
    creator: MAKERS,
    ...(digest && { identifier: `sha256:${digest}` }),
    ...(base && { url: base }),
  }
  return {
    name: `${story.title}: ${id}`,
    description: described.filter(Boolean).join(' '),
    ...(author && { creditText: author }),
    inLanguage: story.language,
    isPartOf: work,
    ...(base && { url: `${base}lines/${id}.html` }),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date, text, withdrawn }) => ({
        '@type': 'CorrectionComment' as const,
        datePublished: date,
        text: withdrawn ? `${words.about.withdrawn} ${text}` : text,
      })),
    }),
  }
}

/** The words of a quotation within its outermost marks; empty where they are not anybody's exact words. */
function quotedIn(line: Line, clean: boolean): string {
  if (line.kind !== 'quotation' || line.translated) return ''
  const pairs = quotationMarks(line.text).flatMap(({ open, close }) =>
    open === null || close === null ? [] : [{ open, close }],
  )
  const outer = pairs.filter(
    (one) => !pairs.some(({ open, close }) => open < one.open && one.close < close),
  )
  return outer
    .sort((a, b) => a.open - b.open)
    .map(({ open, close }) => plainText(line.text.slice(open + 1, close), line.strong, clean))
    .join(' … ')
}

function sourcesOf(line: Line, { sources }: Bundle): CreativeWork[] {
  const ids = 'passages' in line ? line.passages.map(({ source }) => source) : []
  const told = line.kind === 'account' ? [line.record] : ids
  return [...new Set(told)].flatMap((id) => {
    const source = entryOf(sources, id)
    return source ? [workOf(source)] : []
  })
}

function workOf({ citation, issuer, issued }: Source): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: citation.title.replace(/^\[(.*)\]$/, '$1'),
    publisher: organisation(issuer),
    ...(citation.author.length > 0 && { author: citation.author.map(person) }),
    ...(issued && { datePublished: issued }),
    ...(citation.URL && { url: citation.URL }),
  }
}

const person = ({ given, family, literal }: Citation['author'][number]): Person => ({
  '@type': 'Person',
  name: literal ?? [given, family].filter(Boolean).join(' '),
})

const organisation = (name: string): Organization => ({ '@type': 'Organization', name })

const MAKERS = organisation(words.around.makers)
