import type { PlayFault } from '../player/index.ts'
import { type Bundle, fail, ok, parseBundle, type Result } from '../reconstruction/index.ts'

/** How long a bundle may take to arrive, in ms. */
const PATIENCE = 30_000

const TODO = 'The whole text with its sourcing is below. Load the page again to play it.'

/** Fetches and checks a bundle. Errors say what is wrong with it and where; never throws. */
export async function loadBundle(address: string): Promise<Result<Bundle, PlayFault>> {
  const fetched = await fetchText(address)
  if (!fetched.ok) return fetched
  const parsed = parseBundle(fetched.value)
  if (parsed.ok) return ok(parsed.value)
  const [first] = parsed.error
  return fail({
    what: `The reconstruction’s data are damaged: ${first?.what ?? 'no reason is known'}.`,
    where: first?.where ?? address,
    todo: TODO,
  })
}

async function fetchText(address: string): Promise<Result<string, PlayFault>> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) })
    if (response.ok) return ok(await response.text())
    return fail({
      what: `The reconstruction’s data did not load (${response.status}).`,
      where: address,
      todo: TODO,
    })
  } catch {
    return fail({ what: 'The reconstruction’s data did not arrive.', where: address, todo: TODO })
  }
}
