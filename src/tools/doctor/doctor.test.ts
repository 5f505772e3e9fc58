import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderPage } from '../../prerender/index.ts'
import { cardsOf } from '../build-cards.ts'
import { headersFor } from '../build-headers.ts'
import { correctionsFile, lineFiles } from '../build-lines.ts'
import { ROOT } from '../folders.ts'
import { openForPages } from '../open-story.ts'
import { NOWHERE } from '../verify/expected.ts'
import { examine } from './check.ts'
import { CHECKS } from './checks.ts'
import { run, tableOf } from './doctor.ts'
import { openSite } from './site.ts'

interface Served {
  body: string | Buffer
  type: string
  status?: number
  headers?: Record<string, string>
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  webp: 'image/webp',
  jpg: 'image/jpeg',
}

let server: Server
let base = ''
let whole = new Map<string, Served>()
let served = whole

/** A site as the build writes it, small. */
async function build(): Promise<Map<string, Served>> {
  const opened = await openForPages(join(ROOT, 'tests/made-story'))
  if (!opened.ok) throw new Error(opened.error)
  const { bundle, lesson, publisher } = opened.value
  const prints = new Map(
    bundle.exchange.flatMap((id) => [
      [`posters/${id}.0123456789.webp`, Buffer.from('RIFF')],
      [`posters/${id}.card.0123456789.jpg`, Buffer.from('JPEG')],
    ]),
  )
  const assets = { ...NOWHERE, bundle: './story/made.0.json', base, publisher }
  const script = 'customElements.define()'
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`
  const files: [string, string | Buffer][] = [
    ['', renderPage('index', bundle, assets, lesson)],
    ...['about', 'embed', 'frame', 'verify'].map((name): [string, string] => [
      `${name}.html`,
      renderPage(name, bundle, { ...assets, original: '{}' }, lesson),
    ]),
    ['story/made.0.json', JSON.stringify(bundle)],
    ['embed.js', script],
    ['v/0.1.0-abc/embed.js', script],
    [
      'versions.json',
      JSON.stringify({
        latest: '0.1.0-abc',
        versions: { '0.1.0-abc': { integrity: { 'embed.js': integrity } } },
      }),
    ],
    ...[
      ...lineFiles(bundle, cardsOf(bundle, prints, publisher), base),
      correctionsFile(bundle),
    ].map(({ fileName, source }): [string, string] => [fileName, source]),
    ...prints,
  ]
  return new Map(
    files.map(([path, body]) => {
      const type = TYPES[/\.(\w+)$/.exec(path)?.[1] ?? 'html'] ?? 'text/plain'
      return [path, { body, type, headers: headersFor(`/${path}`) }]
    }),
  )
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = served.get(decodeURI(pathname).slice(1))
    if (!file) return response.writeHead(404).end()
    const packed = /html|javascript|json/.test(file.type)
    response.writeHead(file.status ?? 200, {
      'content-type': file.type,
      ...(packed && { 'content-encoding': 'gzip' }),
      ...file.headers,
    })
    const body = Buffer.from(file.body)
    const plain = file.headers?.['content-encoding'] === 'identity'
    response.end(packed && !plain ? gzipSync(body) : body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  whole = await build()
  served = whole
}, 60_000)

afterAll(() => server.close())

/** What fails of the site with some of its files answered in another way, by the check’s name. */
async function failing(change: (path: string, file: Served) => Partial<Served> | null) {
  served = new Map(
    [...whole].flatMap(([path, file]) => {
      const changed = change(path, file)
      return changed ? [[path, { ...file, ...changed }] as const] : []
    }),
  )
  const findings = await examine(openSite(base, false), CHECKS)
  served = whole
  for (const { ok, todo } of findings) expect(todo === '').toBe(ok)
  return findings.filter(({ ok }) => !ok).map(({ check }) => check)
}

const without = (file: Served, name: string): Partial<Served> => {
  const { [name]: _, ...headers } = file.headers ?? {}
  return { headers }
}

const withHeader = (file: Served, name: string, value: string): Partial<Served> => ({
  headers: { ...file.headers, [name]: value },
})

test('a site as the build writes it passes whole', async () => {
  expect(await failing(() => ({}))).toEqual([])
})

const replaced = (file: Served, from: string | RegExp, to: string): Partial<Served> => {
  const body = String(file.body).replace(from, to)
  expect(body).not.toBe(String(file.body))
  return { body }
}

const BROKEN: readonly [string, (path: string, file: Served) => Partial<Served> | null][] = [
  ['addresses', (path) => (path === 'embed.html' ? { status: 404 } : {})],
  ['types', (path) => (path === 'embed.js' ? { type: 'text/plain; x=javascript' } : {})],
  ['headers', (_, file) => without(file, 'Access-Control-Allow-Origin')],
  ['headers', (_, file) => withHeader(file, 'Cross-Origin-Resource-Policy', 'same-origin')],
  ['headers', (path, file) => (path === 'embed.js' ? without(file, 'X-Content-Type-Options') : {})],
  [
    'policy',
    (path, file) =>
      path === 'frame.html'
        ? withHeader(file, 'Content-Security-Policy', "default-src 'self'; frame-ancestors *")
        : {},
  ],
  [
    'framing',
    (path, file) => (path === 'frame.html' ? withHeader(file, 'X-Frame-Options', 'DENY') : {}),
  ],
  [
    'framing',
    (path, file) => (path.startsWith('lines/') ? without(file, 'Content-Security-Policy') : {}),
  ],
  [
    'compression',
    (path, file) => (path === 'embed.js' ? withHeader(file, 'content-encoding', 'identity') : {}),
  ],
  ['caching', (path, file) => (path.startsWith('story/') ? without(file, 'Cache-Control') : {})],
  [
    'caching',
    (path, file) =>
      path === 'corrections.json' ? withHeader(file, 'Cache-Control', 'max-age=31536000') : {},
  ],
  [
    'oEmbed',
    (path, file) =>
      path === 'oembed/the-ferry.json' ? replaced(file, '"type": "rich"', '"type": "link"') : {},
  ],
  [
    'oEmbed',
    (path, file) =>
      path === 'oembed/the-ferry.json'
        ? replaced(file, /src=\\"http[^"]*frame/, 'src=\\"https://x.example/frame')
        : {},
  ],
  ['cards', (path) => (path.endsWith('.webp') ? { status: 404 } : {})],
  ['cards', (path) => (path.endsWith('.jpg') ? { type: 'text/plain' } : {})],
  [
    'digest',
    (path, file) =>
      path.startsWith('story/') ? replaced(file, '"how":"silent"', '"how":"states"') : {},
  ],
  ['digest', (path) => (path.startsWith('v/') ? { body: 'changed()' } : {})],
  [
    'corrections',
    (path, file) =>
      path === 'corrections.json' ? replaced(file, /"digest": "\w{8}/, '"digest": "00000000') : {},
  ],
]

test.each(BROKEN)('of a site that is broken on purpose, %s alone fails', async (check, change) => {
  expect(await failing(change)).toEqual([check])
})

test('each row says whether it is well, and a failing one what to do', () => {
  const text = tableOf([
    { check: 'types', ok: true, said: 'sent as what they are', todo: '' },
    { check: 'framing', ok: false, said: 'X-Frame-Options is sent', todo: 'Never send it.' },
  ])
  expect(text).toBe(
    'well  types    sent as what they are\nFAIL  framing  X-Frame-Options is sent\n               Never send it.\n',
  )
})

test('an address that is none is refused, and one at which nothing answers fails by name', async () => {
  for (const none of [[], ['readout'], ['file:///tmp/dist/']])
    await expect(run(none)).rejects.toThrow(/doctor takes the address/)
  const findings = await examine(openSite('http://127.0.0.1:1/', false), CHECKS)
  expect(findings.every(({ ok }) => !ok)).toBe(true)
  expect(findings.every(({ todo }) => todo !== '')).toBe(true)
})
