import { pagesOf } from '../element/home.ts'
import { readCard } from '../element/read-card.ts'
import { readOptions } from '../options.ts'
import { type Looks, playerTag } from '../snippets.ts'

/** What a player is asked for: as its attributes, in whatever form a framework has them. */
export type Asked = Readonly<Record<string, string | boolean | number | null | undefined>> & {
  /** The folder of the player, as a whole address. */
  readonly src: string
}

/**
 * A player's tag with all that it shows before it plays: label, words, whose copy, a link, the picture.
 * It is the same as the snippet without its script, and the element changes nothing of it, so that
 * it can be made on a server. Every text is escaped, and no address leaves the player's folder.
 * @param card what `lines/ID.json` of the player holds; validated here
 * @param looks `tag` puts the styles into the tags, `sheet` leaves them to `variants/player.css`
 * Throws a TypeError where the card is none, or `src` no whole http(s) address.
 */
export function renderPlayer(card: unknown, asked: Asked, looks: Looks = 'tag'): string {
  const read = readCard(card)
  if (!read) throw new TypeError('readout-player: this is no card, as lines/ID.json has them')
  const home = folderOf(asked.src)
  const given = (name: string) => {
    const value = name === 'line' ? read.line : asked[name]
    return value === undefined || value === null ? null : String(value)
  }
  const plan = { base: pagesOf(home), options: readOptions(given), card: read }
  return playerTag(plan, home, looks)
}

function folderOf(src: unknown): string {
  const url = typeof src === 'string' && URL.canParse(src) ? new URL(src) : null
  if (!url || !/^https?:$/.test(url.protocol))
    throw new TypeError(`readout-player: src is a whole https address, not "${String(src)}"`)
  return new URL(url.pathname.endsWith('/') ? '.' : `${url.pathname}/`, url).href
}
