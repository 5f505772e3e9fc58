/** What one address of a published site answers. */
export interface Reply {
  /** As it was asked for, from the site's folder. */
  readonly path: string
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array
  readonly text: string
}

/** A published site as anybody can ask it. */
export interface PublishedSite {
  /** The address of its folder, with a slash at the end. */
  readonly base: string
  /** Whether it is served on this machine, for nobody else. */
  readonly local: boolean
  /** Asks for a path from its folder, once each. Throws where nothing answers. */
  ask(path: string): Promise<Reply>
}

/** Longest that an address may take, in ms: a site that hangs is told of, and not waited for. */
const PATIENCE = 20_000

/** Opens a site by its address. @param local whether it is this machine's own; by its name where left out */
export function openSite(address: string, local = isLoopback(new URL(address))): PublishedSite {
  const base = new URL('.', address).href
  const asked = new Map<string, Promise<Reply>>()
  const ask = async (path: string): Promise<Reply> => {
    const answer = await fetch(new URL(path, base), { signal: AbortSignal.timeout(PATIENCE) })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const { status, headers } = answer
    return { path, status, headers, bytes, text: new TextDecoder().decode(bytes) }
  }
  return {
    base,
    local,
    ask(path) {
      const before = asked.get(path)
      if (before) return before
      const now = ask(path)
      asked.set(path, now)
      return now
    },
  }
}

const isLoopback = ({ hostname }: URL): boolean =>
  /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
