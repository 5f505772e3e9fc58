import { readCard } from '../element/read-card.ts'
import { escaped } from '../escaped.ts'
import { type Description, describe, type Room } from './describe.ts'

/** The player that is asked about. */
export interface Described {
  /** Its public address, with a slash at the end. */
  readonly base: string
  /**
   * The data of a card by its name, as `lines/NAME.json` holds it: a line's id, or `_first`. Anything else,
   * or an error, is taken for none.
   */
  readonly card: (name: string) => Promise<unknown>
}

/** What is answered: an HTTP status, the media type and the text. */
export interface Answer {
  readonly status: 200 | 400 | 404 | 501
  readonly type: string
  readonly body: string
}

const FORMATS = ['json', 'xml'] as const

const refused = (status: 400 | 404 | 501, why: string): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${why}\n`,
})

/**
 * Answers what a page asks of an address (oEmbed 1.0, section 2): `?url=&maxwidth=&maxheight=&format=`.
 * It keeps nothing and asks nobody: any host can run it. Never throws.
 */
export async function answerOembed(
  query: URLSearchParams,
  { base, card }: Described,
): Promise<Answer> {
  const url = query.get('url')
  if (!url) return refused(400, 'url= is needed: the address of a line’s page, or of the play')
  const format = FORMATS.find((one) => one === (query.get('format') ?? 'json'))
  if (!format) return refused(501, 'format= is json or xml')
  const room = { width: pixels(query.get('maxwidth')), height: pixels(query.get('maxheight')) }
  if (room.width === null || room.height === null)
    return refused(400, 'maxwidth= and maxheight= are whole numbers of pixels, from 1')
  const asked = askedLine(url, base)
  if (!asked) return refused(404, 'no such address lies in this player')
  const found = readCard(await card(asked.name).catch(() => null))
  if (!found) return refused(404, 'no such line is in this player')
  const { width, height } = room
  const description = describe(found, base, asked.clean, { width, height } satisfies Room)
  return format === 'xml'
    ? { status: 200, type: 'text/xml; charset=utf-8', body: xmlOf(description) }
    : { status: 200, type: 'application/json', body: JSON.stringify(description, null, 2) }
}

/** As many pixels as are asked for, without end where nothing is; `null` where it is no number of them. */
function pixels(text: string | null): number | null {
  if (text === null || text === '') return Number.POSITIVE_INFINITY
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}

/** The pages of the player on which a line may be asked for, from its folder. */
const PAGES = /^(?:index\.html|frame\.html|lines\/([A-Za-z][A-Za-z0-9-]*)(\.clean)?(?:\.html)?)?$/

/** Which card an address of this player is about; `null` where it is somebody else's. */
function askedLine(address: string, base: string): { name: string; clean: boolean } | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const home = new URL(base)
  if (url.origin !== home.origin || !url.pathname.startsWith(home.pathname)) return null
  const [, line, masked] = PAGES.exec(url.pathname.slice(home.pathname.length)) ?? [null]
  if (!PAGES.test(url.pathname.slice(home.pathname.length))) return null
  const named =
    /^#line=([A-Za-z][A-Za-z0-9-]*)$/.exec(url.hash)?.[1] ?? url.searchParams.get('line')
  const clean = masked !== undefined || url.searchParams.get('clean') === '1'
  return {
    name: line ?? (named && /^[A-Za-z][A-Za-z0-9-]*$/.test(named) ? named : '_first'),
    clean,
  }
}

/** Characters that no XML may hold, whatever a text has. https://www.w3.org/TR/xml/#charsets */
const UNPRINTABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

function xmlOf(description: Description): string {
  const fields = Object.entries(description).map(([name, value]) => {
    const text = escaped(String(value).replace(UNPRINTABLE, '\ufffd'))
    return `  <${name}>${text}</${name}>`
  })
  return [
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
    '<oembed>',
    ...fields,
    '</oembed>',
    '',
  ].join('\n')
}
