import { Parser } from 'htmlparser2'
import { normalise } from '../../reconstruction/index.ts'
import { withoutPublisher } from '../../words/publisher/index.ts'
import { worksWords } from '../../words/works/index.ts'

/** A stretch of text that a reader sees as one, and the id of the element that it stands below. */
export interface Paragraph {
  readonly text: string
  /** The id that came last before it. */
  readonly anchor: string
}

/** What a page says: its paragraphs, and its other texts (title, description, alternative texts). */
export interface PageText {
  readonly paragraphs: readonly Paragraph[]
  readonly labels: readonly string[]
  /** The data that the page holds of a whole work, as JSON. */
  readonly bundle: string | null
}

/** Elements that stand within a paragraph; every other one begins and ends one. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

/** Parts of a player’s tag that stand side by side, each by itself. */
const PARTS = new Set(['label', 'address', 'play'])

/** Data that names a picture's file, which is there only where pictures were printed. */
const PICTURES = new Set(['poster', 'picture', 'pictures'])

/** Elements whose text nobody reads. */
const UNREAD = new Set(['script', 'style', 'template'])

const LABELS = ['alt', 'aria-label', 'aria-description', 'title']

/** The descriptions of a page that others show. */
const isDescription = ({ name = '', property = '' }: Readonly<Record<string, string>>): boolean =>
  name === 'description' || /^og:(title|description|image:alt)$/.test(property)

/** An address by itself says nothing of the work, and is another wherever a copy lies. */
const isAddress = (text: string): boolean =>
  /^(?:(?:https?:\/\/|\.{0,2}\/)\S*|[\w./-]+\.html\S*)$/.test(text)

/** The way to the list of the works beside this one is the site's own, and no part of any work. */
const isOfSite = (text: string): boolean => text === worksWords.all

/** Reads a page of HTML as its readers do. Never throws, whatever it holds. */
export function readPage(html: string): PageText {
  const paragraphs: Paragraph[] = []
  const labels: string[] = []
  let bundle: string | null = null
  let text = ''
  let anchor = ''
  let unread = 0
  let inBundle = false
  let inTitle = false
  let data: string | null = null
  let picture = 0
  const end = () => {
    const whole = withoutPublisher(normalise(text))
    text = ''
    if (whole === '' || isAddress(whole) || isOfSite(whole)) return
    // A picture is there or not: what stands below it is no part of the text.
    if (inTitle || picture > 0) labels.push(whole)
    else paragraphs.push({ text: whole, anchor })
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!INLINE.has(name) || PARTS.has(attributes['data-readout'] ?? '')) end()
      if (UNREAD.has(name)) unread += 1
      if (picture > 0 || 'data-plates' in attributes) picture += 1
      inBundle = name === 'script' && attributes.id === 'bundle'
      inTitle = name === 'title'
      if (name === 'script' && attributes.type === 'application/ld+json') data = ''
      if (attributes.id) anchor = attributes.id
      for (const label of LABELS) if (attributes[label]) labels.push(normalise(attributes[label]))
      if (name === 'meta' && isDescription(attributes))
        labels.push(normalise(attributes.content ?? ''))
    },
    ontext(piece) {
      if (data !== null) data += piece
      else if (inBundle) bundle = (bundle ?? '') + piece
      else if (unread === 0) text += piece
    },
    onclosetag(name) {
      if (!INLINE.has(name)) end()
      if (UNREAD.has(name)) unread -= 1
      if (picture > 0) picture -= 1
      if (name === 'script') {
        if (data !== null) labels.push(textOfBlock(data))
        inBundle = false
        data = null
      }
      if (name === 'title') inTitle = false
    },
  })
  parser.end(html)
  end()
  return { paragraphs, labels: labels.filter((label) => label !== ''), bundle }
}

/** What a page says to other programs in a block of data, as one text without its addresses. */
function textOfBlock(json: string): string {
  try {
    const kept = (_: string, one: unknown) =>
      typeof one === 'string' && isAddress(one) ? undefined : one
    return normalise(JSON.stringify(JSON.parse(json), kept) ?? '')
  } catch {
    return normalise(json)
  }
}

/** The texts in data that was written for one line or page: all but its addresses. */
export function readData(value: unknown, anchor = ''): Paragraph[] {
  if (typeof value === 'string') {
    if (value.trimStart().startsWith('<')) {
      const { paragraphs, labels } = readPage(value)
      return [...paragraphs, ...labels.map((text) => ({ text, anchor }))]
    }
    const text = withoutPublisher(normalise(value))
    return text === '' || isAddress(text) ? [] : [{ text, anchor }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) =>
    PICTURES.has(name) ? [] : readData(one, anchor),
  )
}

/** The lines of a plain text. */
export const readPlain = (text: string): Paragraph[] =>
  text.split('\n').flatMap((line) => readData(line))
