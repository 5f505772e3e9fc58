import { existsSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { inOrder, readFile, SHIPPED } from './files.ts'
import { spriteMap } from './sprite.ts'

afterEach(() => vi.unstubAllGlobals())

describe('The files of the sprite', () => {
  it('are where the build looks for them', () => {
    expect(existsSync(new URL(SHIPPED.webm))).toBe(true)
    expect(existsSync(new URL(SHIPPED.m4a))).toBe(true)
  })

  it('are tried in the order in which the browser says it can', () => {
    expect(inOrder(() => 'probably')).toEqual(['webm', 'm4a'])
    expect(inOrder((type) => (type.includes('webm') ? '' : 'maybe'))).toEqual(['m4a', 'webm'])
  })

  it('inside a page that is one file are taken as they are, without a request', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('no request was wanted')))
    const address = 'data:audio/webm;base64,AAAA'
    expect(await readFile('webm', address)).toEqual({ ok: true, value: address })
  })

  it('that do not come are an error and no exception', async () => {
    const missing = { ok: false, error: { what: 'sound', why: 'missing' } }
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('refused by the policy')))
    expect(await readFile('webm', '/sound.webm')).toEqual(missing)
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
    expect(await readFile('webm', '/sound.webm')).toEqual(missing)
  })

  it('have a map with every sound at a place of its own', () => {
    const places = Object.values(spriteMap()).sort((a, b) => a[0] - b[0])
    for (const [i, [start, duration]] of places.entries()) {
      expect(duration).toBeGreaterThan(0)
      expect(places[i + 1]?.[0] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(start + duration + 100)
    }
  })
})
