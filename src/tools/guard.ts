import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PreviewServer } from 'vite'
import { askedPath, originForm } from './asked-path.ts'
import { isInside } from './inside.ts'

/**
 * Stands before everything that answers a server's requests: a bad one gets 400, one that a link would
 * lead out of the folder 404, and nothing else sees them. Connect, which Vite's server is made of,
 * ends the process over some and answers others with paths of the machine.
 */
export function guard({ httpServer, middlewares }: PreviewServer, folder: string): void {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    request.url = originForm(request.url ?? '')
    const path = askedPath(request.url)
    if (path === null) return end(response, 400)
    if (!(await mayServe(folder, path))) return end(response, 404)
    middlewares(request, response, (error?: unknown) => end(response, error ? 500 : 404))
  }
  httpServer.removeAllListeners('request')
  httpServer.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch(() => end(response, 500))
  })
}

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status)
  response.end()
}

/** Whether nothing that may be served at a path lies outside the folder: pages have more than one. */
async function mayServe(folder: string, path: string): Promise<boolean> {
  const places = [path, `${path}.html`, `${path}/index.html`]
  const inside = await Promise.all(places.map((place) => isInside(folder, place)))
  return inside.every(Boolean)
}
