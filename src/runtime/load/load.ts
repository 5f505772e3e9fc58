import type { PlayFault } from '../../player/index.ts'
import { type Bundle, fail, ok, parseBundle, type Result } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'

/** How long a bundle may take to arrive, in ms. */
const TIMEOUT_MS = 30_000

const said = words.playFaults.bundle

/** The largest bundle that is taken, in bytes; ten thousand lines with their sourcing are a third. */
const MOST_BYTES = 32 * 1024 * 1024

/**
 * Takes and checks a bundle: the file that a link in the head names, or the text of a data block.
 * Errors say what is wrong with it and where; never throws.
 */
export async function loadBundle(place: HTMLElement | null): Promise<Result<Bundle, PlayFault>> {
  const address = place instanceof HTMLLinkElement ? place.href : ''
  const text = address ? await fetchText(address) : ok(place?.textContent ?? '')
  if (!text.ok) return text
  const parsed = parseBundle(text.value)
  if (parsed.ok) return ok(parsed.value)
  const [first] = parsed.error
  return fail({
    what: said.damaged(first?.what ?? ''),
    where: first?.where ?? address,
    todo: said.todo,
  })
}

async function fetchText(address: string): Promise<Result<string, PlayFault>> {
  const refused = (what: string) => fail({ what, where: address, todo: said.todo })
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (!response.ok) return refused(said.refused(response.status))
    const text = await readAtMost(response, MOST_BYTES)
    return text === null ? refused(said.tooLarge) : ok(text)
  } catch {
    return refused(said.lost)
  }
}

/** The text of an answer; `null`, and the rest is not fetched, when it is longer than `most` bytes. */
async function readAtMost(response: Response, most: number): Promise<string | null> {
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > most) {
      await reader.cancel()
      return null
    }
    text += decoder.decode(value, { stream: true })
  }
}
