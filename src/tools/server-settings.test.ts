import { expect, test } from 'vitest'
import { HEADERS } from './build-headers.ts'
import { serverSettings } from './server-settings.ts'

test('each server’s settings say every path and every header of _headers', () => {
  const settings = [...serverSettings()]
  expect(settings.map(([name]) => name)).toEqual([
    'servers/nginx.conf',
    'servers/Caddyfile',
    'servers/apache.conf',
  ])
  for (const [name, text] of settings)
    for (const { path, headers } of HEADERS)
      for (const [header, value] of Object.entries(headers)) {
        expect(text, name).toContain(value)
        expect(text.toLowerCase(), name).toMatch(
          new RegExp(header.toLowerCase().replaceAll('-', '[-_]')),
        )
        expect(text.replaceAll('\\', ''), name).toContain(path.replace('*', '') || '/')
      }
})

test('a path that names one page meets no other that begins alike', () => {
  const apache = serverSettings().get('servers/apache.conf') ?? ''
  const patterns = [...apache.matchAll(/<LocationMatch "([^"]+)">/g)].map(
    ([, pattern]) => new RegExp(`${pattern}`),
  )
  const meeting = (path: string) => patterns.filter((pattern) => pattern.test(path)).length
  expect([
    meeting('/frame.html'),
    meeting('/frame'),
    meeting('/frame.html.txt'),
    meeting('/framex'),
  ]).toEqual([2, 2, 1, 1])
})
