import { fileURLToPath } from 'node:url'
import type { Page, Route } from '@playwright/test'
import { build } from 'vite'
import { POLICY } from '../../src/runtime/address/policy.ts'

/** Where the page seems to be; nothing leaves the browser. */
const ADDRESS = 'http://sound.test/'

const HTML = `<!doctype html><title>Sound</title><button>Sound</button>
<script type="module" src="/page.js"></script>`

/** What the build made, by path. */
export type Built = ReadonlyMap<string, string | Uint8Array>

/** Builds page.ts as the site is built. @throws where the build fails. */
export async function buildPage(): Promise<Built> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    build: {
      write: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: fileURLToPath(new URL('page.ts', import.meta.url)),
        output: { entryFileNames: 'page.js' },
      },
    },
  })
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  return new Map(
    outputs.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  )
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  webm: 'audio/webm',
  m4a: 'audio/mp4',
}

/** Opens the page under the site's own policy. `answer` may deal with a request in another way. */
export async function openPage(
  page: Page,
  built: Built,
  answer: (path: string, route: Route) => Promise<void> | null = () => null,
  query = '',
): Promise<void> {
  await page.route(`${ADDRESS}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1)
    const other = answer(path, route)
    if (other) return other
    const headers = { 'content-security-policy': POLICY }
    if (path === '') return route.fulfill({ body: HTML, contentType: 'text/html', headers })
    const body = built.get(path)
    if (body === undefined) return route.fulfill({ status: 404 })
    const contentType = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain'
    return route.fulfill({ body: typeof body === 'string' ? body : Buffer.from(body), contentType })
  })
  await page.goto(`${ADDRESS}${query}`)
}
