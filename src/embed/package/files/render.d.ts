/** What a player is asked for: as its attributes, in whatever form a framework has them. */
export type Asked = Readonly<Record<string, string | boolean | number | null | undefined>> & {
  /** The folder of the player, as a whole address. */
  readonly src: string
}

/** Where the styles stand: in the tags, or, under a strict policy, in a sheet of the page's. */
export type Looks = 'tag' | 'sheet'

/**
 * A player's tag with all that it shows before it plays, as HTML: label, words, whose copy, a link, the
 * picture. Every text is escaped, and no address leaves the player's folder.
 * @param card what `lines/ID.json` of the player holds; it is validated
 * @throws TypeError where the card is none, or `src` no whole http(s) address
 */
export declare function renderPlayer(card: unknown, asked: Asked, looks?: Looks): string
