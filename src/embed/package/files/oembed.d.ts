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

/**
 * Answers what a page asks of an address (oEmbed 1.0): `?url=&maxwidth=&maxheight=&format=json|xml`. It
 * keeps nothing. Never throws.
 */
export declare function answerOembed(query: URLSearchParams, player: Described): Promise<Answer>
