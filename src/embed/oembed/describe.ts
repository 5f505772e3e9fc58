import { words } from '../../words/index.ts'
import { type Card, linePageName, shownCard } from '../card.ts'
import { frameAddress, readOptions } from '../options.ts'
import { POSTER_SIZE as POSTER } from '../pictures.ts'
import { SHAPE } from '../size.ts'
import { frameSnippet, quoteAndFrameSnippet } from '../snippets.ts'

/** Where the description of a line lies, as seen from the player's folder. */
export const oembedAt = (name: string): string => `oembed/${name}.json`

/** The same of a line's card, with clean words or without. */
export const oembedOfLine = (card: Card, clean: boolean): string =>
  oembedAt(linePageName(card, { clean }))

/** How long a consumer may keep a description, in seconds: corrections should come through. */
const KEEP = 86_400

/** The widest that a page is asked to show it, in CSS px. */
const WIDTH = POSTER.width / 2

/** Room for the words of a line with label and citation in a column of 400 CSS px, in CSS px. */
const WORDS_HEIGHT = 400

/** Under this width, in CSS px, neither words nor player can be read. */
const NARROWEST = 120

/** The room that a page has, in CSS px: what it was asked with, or as much as is wanted. */
export interface Room {
  readonly width: number
  readonly height: number
}

const ANY_ROOM: Room = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY }

/** What is said of one line, field by field, as oEmbed 1.0 names them, with two of our own. */
export type Description = Readonly<Record<string, string | number>>

/**
 * The description of a line for pages that embed by its address (oEmbed 1.0). What it holds is put
 * into somebody else's page, so that only whole addresses lead anywhere: without the player's public
 * address, or where the page has no room for it, it is of the type `link`, and else of the type `rich`.
 * @param base the player's public address with a slash at the end; empty where none was given
 * @param clean whether strong language is masked in it
 */
export function describe(card: Card, base: string, clean = false, room = ANY_ROOM): Description {
  const asked = { line: card.line, ...(clean && { clean: '1' }) }
  const options = readOptions((name) => new URLSearchParams(asked).get(name))
  const { poster, alt } = shownCard(card, options)
  const fits = base !== '' && room.width >= NARROWEST && room.height >= SHAPE.least
  const shows = base !== '' && room.width >= POSTER.width && room.height >= POSTER.height
  return {
    version: '1.0',
    type: fits ? 'rich' : 'link',
    title: `${card.title}. ${card.label}`,
    author_name: words.around.makers,
    provider_name: 'Readout',
    ...(base && { provider_url: base }),
    cache_age: KEEP,
    ...(fits && {
      width: Math.min(WIDTH, room.width),
      height: SHAPE.least,
      html: snippetFor(room)({ base, options, card }),
    }),
    ...(shows &&
      poster && {
        thumbnail_url: base + poster,
        thumbnail_width: POSTER.width,
        thumbnail_height: POSTER.height,
      }),
    readout_frame: frameAddress(`${base || '../'}frame.html`, options),
    readout_text: alt,
  }
}

/** The words above the frame, where the room that was asked for holds both; else the frame alone. */
const snippetFor = ({ height }: Room) =>
  height >= SHAPE.least + WORDS_HEIGHT ? quoteAndFrameSnippet : frameSnippet

/** The same as JSON, as it is written beside the pages. */
export const oembedOf = (card: Card, base: string, clean = false): string =>
  JSON.stringify(describe(card, base, clean), null, 2)
