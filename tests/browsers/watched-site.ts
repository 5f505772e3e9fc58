import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

declare global {
  interface Window {
    /** What went wrong on the page since it began to load. */
    complaints?: string[]
  }
}

/** A site that tells what goes wrong on its pages. */
export interface WatchedSite {
  /** Ends with a slash. */
  readonly url: string
  close(): Promise<void>
}

const SCRIPT = '/complaints.js'

/**
 * Serves what another server does, with a script before all others in its pages that keeps their
 * complaints: WebKitWebDriver has no command that reads the console, and no way to run anything first.
 */
export async function openWatchedSite(site: string): Promise<WatchedSite> {
  const server = createServer(async ({ url = '/', headers }, response) => {
    if (url === SCRIPT) {
      response.writeHead(200, { 'content-type': 'text/javascript' })
      return response.end(`(${keepComplaints})()`)
    }
    const asked = { accept: headers.accept ?? '*/*' }
    const answer = await fetch(new URL(url, site), { headers: asked, redirect: 'manual' })
    const type = answer.headers.get('content-type') ?? ''
    const isPage = type.startsWith('text/html')
    for (const [name, value] of answer.headers)
      if (!CHANGED.has(name)) response.setHeader(name, value)
    response.writeHead(answer.status)
    response.end(
      isPage
        ? (await answer.text()).replace(/<head[^>]*>/, `$&<script src="${SCRIPT}"></script>`)
        : new Uint8Array(await answer.arrayBuffer()),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // Browsers and this keep theirs open for more.
        server.closeAllConnections()
      }),
  }
}

/** What the text between two servers says of its own length and packing. */
const CHANGED = new Set(['content-length', 'content-encoding', 'transfer-encoding', 'connection'])

/** Runs in the page. */
function keepComplaints(): void {
  const complaints: string[] = []
  window.complaints = complaints
  const printed = console.error
  console.error = (...said: unknown[]) => {
    complaints.push(said.map(String).join(' '))
    printed(...said)
  }
  addEventListener(
    'error',
    ({ message, target }) => {
      const address = target instanceof Element && (target.getAttribute('src') ?? target.outerHTML)
      complaints.push(message ?? `not loaded: ${address}`)
    },
    true,
  )
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)))
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complaints.push(`the policy forbids ${violatedDirective}: ${blockedURI}`),
  )
}
