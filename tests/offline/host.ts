import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { headersFor } from '../../src/tools/build-headers.ts'

/** A host of a built folder, which can go down, come up again and show another folder. */
export interface Host {
  readonly address: string
  /** Paths that were asked for, in order. */
  readonly asked: string[]
  show(folder: string): void
  /** Has one path answered with something else than there is, from now on. */
  answer(path: string, change: (content: Buffer) => Buffer | string): void
  /** From now on pages have addresses without `.html` and `index`, as at some static hosts. */
  takeOffHtml(): void
  goDown(): Promise<void>
  comeUp(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
}

/** Opens a host on a free port, with the headers that a careful host sends, below `/paper/`. */
export async function openHost(folder: string): Promise<Host> {
  let shown = folder
  const changes = new Map<string, (content: Buffer) => Buffer | string>()
  const asked: string[] = []
  let withHtml = true
  const open = (port: number): Promise<Server> => {
    const server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://any')
      const path = normalize(pathname.replace(/^\/paper\//, '/').replace(/\/$/, '/index.html'))
      if (!pathname.startsWith('/paper/')) return response.writeHead(404).end()
      asked.push(path.slice(1))
      if (!withHtml && pathname.endsWith('.html')) {
        const location = pathname.replace(/(\/)index\.html$|\.html$/, '$1')
        return response.writeHead(301, { location }).end()
      }
      const file = withHtml || extname(path) !== '' ? path : `${path}.html`
      try {
        const content = await readFile(join(shown, file))
        const type = TYPES[extname(file)] ?? 'application/octet-stream'
        const change = changes.get(file.slice(1)) ?? ((whole) => whole)
        response.writeHead(200, { ...headersFor(file), 'content-type': type }).end(change(content))
      } catch {
        response.writeHead(404).end()
      }
    })
    return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)))
  }
  let server = await open(0)
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/paper/`,
    asked,
    show(other) {
      shown = other
    },
    answer(path, change) {
      changes.set(path, change)
    },
    takeOffHtml() {
      withHtml = false
    },
    goDown: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    async comeUp() {
      server = await open(port)
    },
  }
}
