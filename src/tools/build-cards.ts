import type { Card, CardAbout, CardPart, CardWords } from '../embed/index.ts'
import { attestedBy, lineText, markOf, subjectOf } from '../panel/index.ts'
import {
  type Bundle,
  type EventLine,
  type Line,
  linesOf,
  type Publisher,
  plainText,
  shortDigest,
  spacedParts,
} from '../reconstruction/index.ts'
import { attributionOf, capital, citedIn, creditOf, words } from '../words/index.ts'
import { publishedBy } from '../words/publisher/index.ts'
import { type Prints, picturesIn, posterIn } from './stills/index.ts'

/** The cards of every line that some path reaches, in reading order. @param prints with the posters; @param publisher whose copy they are */
export function cardsOf(bundle: Bundle, prints: Prints, publisher: Publisher | null): Card[] {
  return linesOf(bundle).map((line) => cardOf(bundle, line, prints, publisher))
}

function cardOf(bundle: Bundle, line: Line, prints: Prints, publisher: Publisher | null): Card {
  const { story } = bundle
  const spoken = line.kind === 'speech' || line.kind === 'quotation'
  const label = markOf(line, bundle)
  const author = spoken ? attributionOf(line, bundle) : ''
  const attested = capital(attestedBy(line, { work: bundle, clean: false, withheld: false }))
  const told = [author, attested].filter(Boolean).join('; ')
  const of = subjectOf(line, bundle)
  const citation = creditOf(line, bundle)
  const wordsAs = (clean: boolean): CardWords => {
    const about = of && aboutOf(bundle, of, clean)
    const led = about?.parts.map(({ text }) => text).join('')
    const alt = [label, heard(line, clean), told && `(${told})`, led, citation && `${citation}.`]
    const picture = posterIn(prints, line.id, 'card', clean)
    const pictures = picturesIn(prints, line.id, clean)
    return {
      parts: partsOf(line, clean),
      about,
      alt: alt.filter(Boolean).join(' '),
      picture,
      pictures,
    }
  }
  return {
    format: 1,
    story: story.name,
    line: line.id,
    title: story.title,
    label,
    author,
    attested,
    citation,
    digest: bundle.digest
      ? `${words.about.version(story.version)} · ${words.digest.begins(shortDigest(bundle.digest))}`
      : '',
    publisher: publishedBy(publisher),
    language: story.language,
    speech: line.kind === 'speech',
    poster: posterIn(prints, line.id),
    ...wordsAs(false),
    clean: [line, of].some((one) => one && one.strong.length > 0) ? wordsAs(true) : null,
  }
}

function aboutOf(bundle: Bundle, of: EventLine, clean: boolean): CardAbout {
  const whose = [attributionOf(of, bundle), citedIn(of, bundle)]
  return {
    parts: [
      { role: 'cue', text: words.framed.onTheLine },
      ...partsOf(of, clean),
      { role: 'cue', text: ` (${whose.join('; ')})` },
    ],
    speech: of.kind === 'speech',
  }
}

/** Whose account a line tells, for lines that are one. */
const tellerOf = (line: Line): string | null =>
  line.kind === 'account' ? words.caption.ourSummary(line.source.name) : null

/** A line's words as cue and content; an account's begin with whose it is. @param clean masks strong language */
export function partsOf(line: Line, clean: boolean): CardPart[] {
  if ('parts' in line && line.kind !== 'account')
    return spacedParts(line.text, line.parts).map(({ role, text, space }) => ({
      role,
      text: plainText(text, line.strong, clean) + space,
    }))
  const teller = tellerOf(line)
  return [
    ...(teller ? [{ role: 'cue' as const, text: `${teller}: ` }] : []),
    { role: 'content', text: lineText(line, clean) },
  ]
}

function heard(line: Line, clean: boolean): string {
  const teller = tellerOf(line)
  return teller ? `${teller}: ${lineText(line, clean)}` : lineText(line, clean)
}

/** A line as plain text, for pages and readers that take nothing else. */
export function plainOf(bundle: Bundle, card: Card): string {
  const said = card.parts.map(({ role, text }) =>
    role === 'cue' ? text.trim() : `    ${text.trim()}`,
  )
  return [
    card.label,
    '',
    ...said,
    '',
    ...(card.author ? [card.author] : []),
    ...(card.attested ? [`${card.attested}.`] : []),
    ...(card.about ? [card.about.parts.map(({ text }) => text).join('')] : []),
    ...(card.citation ? [`${card.citation}.`] : []),
    `${card.title}. ${bundle.story.subtitle}.`,
    bundle.story.disclosure.makers,
    card.publisher,
    ...(card.digest ? [card.digest] : []),
    '',
  ].join('\n')
}
