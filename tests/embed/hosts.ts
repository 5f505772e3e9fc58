import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

const MODULES = new URL('../../node_modules/', import.meta.url)

/** The parents' own scripts, and the sanitizer that many hosts use, as npm has them. */
const SCRIPTS: Readonly<Record<string, string>> = {
  '/purify.js': 'dompurify/dist/purify.min.js',
  '/pym.js': 'pym.js/dist/pym.v1.js',
  '/frames.js': '@newswire/frames/dist/frames.umd.js',
  '/resizer-4.js': 'iframe-resizer/js/iframeResizer.js',
  '/resizer-5.js': '@iframe-resizer/parent/index.umd.js',
}

/** Somebody's site, on a port of its own. */
export interface HostSite {
  readonly origin: string
  /** Puts a page on the site; gives its address. */
  page(path: string, body: string, headers?: Readonly<Record<string, string>>): string
  close(): Promise<void>
}

interface Served {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

/** Serves pages of a host from a free port of the loopback interface. */
export async function openHostSite(): Promise<HostSite> {
  const pages = new Map<string, Served>()
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const script = SCRIPTS[pathname]
    const page = pages.get(pathname)
    if (script) {
      response.setHeader('content-type', 'text/javascript')
      response.end(await readFile(fileURLToPath(new URL(script, MODULES))))
    } else if (page) {
      response.writeHead(200, { 'content-type': 'text/html;charset=utf-8', ...page.headers })
      response.end(page.body)
    } else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    page(path, body, headers = {}) {
      pages.set(path, { body, headers })
      return origin + path
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/**
 * A server that gives what the player's gives, but lets no other origin read what lies at some
 * addresses. Another port is another origin, so this is for what is asked from a locked frame.
 */
export async function openWithholding(
  player: string,
  withheld: RegExp,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(new URL(url.slice(1), player))
    const { pathname } = new URL(url, player)
    const open = answer.headers.get('access-control-allow-origin')
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'text/plain',
      ...(open !== null && !withheld.test(pathname) && { 'access-control-allow-origin': open }),
    })
    response.end(new Uint8Array(await answer.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** A host's page around something: an article's text before and after it. */
export const article = (inside: string, head = '', attributes = ''): string => `<!doctype html>
<html lang="en"${attributes}>
<head><meta charset="utf-8"><title>A paper</title><link rel="icon" href="data:,">${head}
<style>body{max-width:44rem;margin:2rem auto;font:1rem/1.5 serif}</style></head>
<body><h1>An article</h1><p id="before">Before.</p>
${inside}
<p id="after">After.</p><div style="height:2000px"></div><p id="end">The end.</p></body></html>`
