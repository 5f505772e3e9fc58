import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Answers a request; `false` when it is not for it. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => boolean

/** A server on this machine, and how to stop it. */
export interface Served {
  readonly address: string
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  xml: 'text/xml',
}

/** Serves on a free port. The first handler that takes a request answers it; otherwise 404. */
export async function serve(...handlers: Handler[]): Promise<Served> {
  const server: Server = createServer((request, response) => {
    if (handlers.some((handler) => handler(request, response))) return
    response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Files by their path, below a folder of the address. */
export const filesAt =
  (folder: string, files: ReadonlyMap<string, Uint8Array | string>): Handler =>
  (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://any')
    const file = pathname.startsWith(folder) ? files.get(pathname.slice(folder.length)) : undefined
    if (file === undefined) return false
    const type = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type }).end(file)
    return true
  }
