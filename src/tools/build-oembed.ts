import {
  type Card,
  frameAddress,
  linePageName,
  quoteAndFrameSnippet,
  readOptions,
  SHAPE,
  shownCard,
} from '../embed/index.ts'
import { words } from '../words/index.ts'

/** Where the description of a line lies, as seen from the player's folder. */
export const oembedAt = (name: string): string => `oembed/${name}.json`

/** The same of a line's card, with clean words or without. */
export const oembedOfLine = (card: Card, clean: boolean): string =>
  oembedAt(linePageName(card, { clean }))

/** How long a consumer may keep a description, in seconds: corrections should come through. */
const KEEP = 86_400

/** The picture's size, in px. */
const POSTER = { width: 1200, height: 750 }

/**
 * The description of a line for pages that embed by its address (oEmbed 1.0). What it holds is put
 * into somebody else's page, so that only whole addresses lead anywhere: without the player's public
 * address it is of the type `link`, and with it of the type `rich`.
 * @param base the player's public address with a slash at the end; empty where none was given
 * @param clean whether strong language is masked in it
 */
export function oembedOf(card: Card, base: string, clean = false): string {
  const asked = { line: card.line, ...(clean && { clean: '1' }) }
  const options = readOptions((name) => new URLSearchParams(asked).get(name))
  const { poster, alt } = shownCard(card, options)
  return JSON.stringify(
    {
      version: '1.0',
      type: base ? 'rich' : 'link',
      title: `${card.title}. ${card.label}`,
      author_name: words.around.makers,
      provider_name: 'Readout',
      ...(base && { provider_url: base }),
      cache_age: KEEP,
      ...(base && {
        width: POSTER.width / 2,
        height: SHAPE.least,
        html: quoteAndFrameSnippet({ base, options, card }),
      }),
      ...(base &&
        poster && {
          thumbnail_url: base + poster,
          thumbnail_width: POSTER.width,
          thumbnail_height: POSTER.height,
        }),
      readout_frame: frameAddress(`${base || '../'}frame.html`, options),
      readout_text: alt,
    },
    null,
    2,
  )
}
