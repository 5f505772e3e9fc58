/** One list for all players of a page, by the folder of the player's pages. */
const lists: Record<string, Promise<unknown>> = {}

/** A text that was pasted, and what it is of. */
export interface Pasted {
  /** The folder of the player's pages, with a slash at the end: corrections lie there. */
  readonly pages: string
  readonly line: string | null
  /** All that stands in the tag: with the digest of the work as it is now, it is as it was corrected. */
  readonly text: string
}

/**
 * What was corrected or withdrawn of a line since its words were pasted, as the build wrote it down;
 * empty where nothing was, or where the list cannot be had. Each list is asked for once a page. Never throws.
 */
export async function correctionsOf({ pages, line, text }: Pasted): Promise<string> {
  lists[pages] ??= fetch(`${pages}corrections.json`, { credentials: 'omit' })
    .then((answer) => answer.json())
    .catch(() => null)
  const { digest, corrections } = Object(await lists[pages])
  if (text.includes(digest) || !Array.isArray(corrections)) return ''
  return corrections
    .filter((one) => (one?.line ?? null) === line)
    .map(({ said }) => said)
    .join(' ')
}
