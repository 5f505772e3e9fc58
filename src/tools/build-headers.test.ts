import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { HEADERS, headersFile, headersFor, headersWith } from './build-headers.ts'

/** Pages that may stand in a frame. */
const FRAMED = [
  '/frame.html',
  '/frame',
  '/lesson.html',
  '/lesson',
  '/lines/no-rockets.html',
  '/lines/no-rockets',
  '/v/0.1.0-abc/frame.html',
  '/v/0.1.0-abc/frame',
  '/v/0.1.0-abc/lesson.html',
  '/v/0.1.0-abc/lesson',
]

const OTHERS = [
  '/',
  '/about.html',
  '/embed.js',
  '/worker.js',
  '/corrections.json',
  '/assets/a-1.js',
  '/story/a.json',
  '/stills/a.webp',
  '/posters/a.webp',
  '/v/0.1.0-abc/embed.js',
]

test('every page that may be framed says by whom', () => {
  for (const path of FRAMED)
    expect(headersFor(path)['Content-Security-Policy'], path).toMatch(/(^|; )frame-ancestors \*$/)
})

test('pages that allow something by digest, and pinned ones, have the rest in the page alone', () => {
  const inPage = /^\/(v\/|lesson)/
  for (const path of FRAMED)
    expect(/default-src 'none'/.test(`${headersFor(path)['Content-Security-Policy']}`), path).toBe(
      !inPage.test(path),
    )
})

test('no two rules that meet at a path set the same header', () => {
  for (const path of [...FRAMED, ...OTHERS]) {
    const names = HEADERS.filter((rule) =>
      rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
    ).flatMap(({ headers }) => Object.keys(headers))
    expect(new Set(names).size, path).toBe(names.length)
  }
})

describe('a further work of the site', () => {
  const folders = ['visit']

  test('is sent with what it is sent with by itself, and the first work with what it was', () => {
    for (const path of [...FRAMED, ...OTHERS]) {
      expect(headersFor(`/visit${path}`, folders), path).toEqual(headersFor(path))
      expect(headersFor(path, folders), path).toEqual(headersFor(path))
    }
    expect(headersFile(folders).startsWith(headersFile().trimEnd())).toBe(true)
  })

  test('has no rule that meets another and sets the same header', () => {
    for (const path of [...FRAMED, ...OTHERS].map((one) => `/visit${one}`)) {
      const names = headersWith(folders)
        .filter((rule) =>
          rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
        )
        .flatMap(({ headers }) => Object.keys(headers))
      expect(new Set(names).size, path).toBe(names.length)
    }
  })
})

describe('the settings in docs/embedding.md', () => {
  const docs = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8')
  const [, block = ''] = /```nginx\n(.*?)```/s.exec(docs) ?? []

  /** The headers of each location, with how it is matched (nginx, "location"). */
  const locations = [...block.matchAll(/location (=|~|) ?(\S+) \{(.*?)\n\}/gs)].map(
    ([, kind, place = '', body = '']) => ({
      kind,
      place,
      headers: Object.fromEntries(
        [...body.matchAll(/add_header (\S+) (?:"([^"]*)"|(\S+?))(?: always)?;/g)].map(
          ([, name, quoted, plain]) => [`${name}`, `${quoted ?? plain}`],
        ),
      ),
    }),
  )

  const sent = (path: string) => {
    const whole = `/readout${path}`
    const found =
      locations.find(({ kind, place }) => kind === '=' && place === whole) ??
      locations.find(({ kind, place }) => kind === '~' && new RegExp(place).test(whole)) ??
      locations.find(({ kind, place }) => kind === '' && whole.startsWith(place))
    return found?.headers ?? {}
  }

  test('send what the build’s own file says, for every kind of file', () => {
    expect(locations.length).toBeGreaterThan(3)
    for (const path of [...FRAMED, ...OTHERS]) {
      const { 'Cache-Control': kept, ...headers } = sent(path)
      const { 'Cache-Control': shouldKeep, ...should } = headersFor(path)
      expect(headers, path).toEqual(should)
      expect(kept, path).toBe(shouldKeep ?? 'public, max-age=300')
    }
  })
})
