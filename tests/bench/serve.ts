import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** What is small already is not pressed again. */
const PRESSED = new Set(['.webp', '.woff2'])

/** A folder, or pages by name, on the loopback interface. */
export interface Served {
  /** With a slash at the end. */
  readonly url: string
  close(): void
}

type Content = string | Uint8Array

/** Serves a folder as a good server would: everything that can be is brotli, at its best. */
export const serveFolder = (folder: string): Promise<Served> =>
  serve((path) => readFile(join(folder, normalize(path))))

/** Serves pages from memory, by name without a slash; the same way. */
export const servePages = (pages: Readonly<Record<string, string>>): Promise<Served> =>
  serve(async (path) => {
    const page = pages[path.slice(1)]
    if (page === undefined) throw new Error(`no page ${path}`)
    return page
  })

async function serve(read: (path: string) => Promise<Content>): Promise<Served> {
  // Pressing takes time, which must not be taken for the page's.
  const kept = new Map<string, Uint8Array>()
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://localhost')
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    const ending = extname(path)
    try {
      const body = kept.get(path) ?? (await pressed(await read(path), ending))
      kept.set(path, body)
      response.setHeader('content-type', TYPES[ending] ?? 'application/octet-stream')
      response.setHeader('access-control-allow-origin', '*')
      response.setHeader('content-length', body.byteLength)
      if (!PRESSED.has(ending)) response.setHeader('content-encoding', 'br')
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { url: `http://127.0.0.1:${portOf(server)}/`, close: () => void server.close() }
}

const press = promisify<Content, Uint8Array>(brotliCompress)

const pressed = async (content: Content, ending: string): Promise<Uint8Array> =>
  PRESSED.has(ending) ? Buffer.from(content) : press(content)

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
