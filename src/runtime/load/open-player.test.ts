// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ferryBundle } from '../../testing/ferry.ts'
import { openPlayer } from './open-player.ts'

const ADDRESS = 'https://paper.example/story/ferry-talk.json'

const good = JSON.stringify(ferryBundle())

/** The good bundle with something changed in it. */
// biome-ignore lint/suspicious/noExplicitAny: it is about to be made wrong
const edited = (edit: (bundle: any) => void): string => {
  const bundle = JSON.parse(good)
  edit(bundle)
  return JSON.stringify(bundle)
}

/** Answers every request with the given answer. */
const answer = (give: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(give))

/** What a reader is told when the bundle is this text. */
async function toldOf(text: string) {
  answer(async () => new Response(text))
  const opened = await openPlayer()
  if (opened.ok) throw new Error('it was opened')
  return opened.error
}

beforeEach(() => {
  const link = document.createElement('link')
  link.id = 'bundle'
  link.href = ADDRESS
  document.head.replaceChildren(link)
})
afterEach(() => vi.unstubAllGlobals())

describe('a reconstruction’s data', () => {
  it('open a player at the first line', async () => {
    answer(async () => new Response(good))
    const opened = await openPlayer()
    expect(opened.ok && opened.value.view.value.line.id).toBe('rain')
  })

  it.each<[string, RegExp, RegExp, string]>([
    ['are cut short', /damaged|not JSON/i, /whole file/, good.slice(0, -200)],
    ['are empty', /damaged|not JSON/i, /whole file/, ''],
    ['are something else', /damaged/i, /top of the file|format|story/, '[1, 2]'],
    ['are a page', /damaged|not JSON/i, /whole file/, '<!doctype html><p>Sign in'],
    [
      'have another format',
      /damaged/i,
      /format/,
      edited((bundle) => {
        bundle.format = 99
      }),
    ],
    [
      'miss a field',
      /damaged/i,
      /story/,
      edited((bundle) => {
        delete bundle.story.title
      }),
    ],
    [
      'have a field too many',
      /damaged/i,
      /sources/,
      edited((bundle) => {
        bundle.sources.AR.trust = 5
      }),
    ],
    [
      'have a wrong field',
      /damaged/i,
      /sourcing/,
      edited((bundle) => {
        bundle.sourcing.boats.support.BR.how = 'surely'
      }),
    ],
    [
      'have an address that is no address',
      /damaged/i,
      /sources/,
      edited((bundle) => {
        bundle.sources.AR.citation = { type: 'a', title: 'b', URL: 'javascript:alert(1)' }
      }),
    ],
    [
      'have a script that is none',
      /script/i,
      /script/,
      edited((bundle) => {
        bundle.script = '{"inkVersion":21}'
      }),
    ],
    [
      'have a script without a line',
      /script/i,
      /script/,
      edited((bundle) => {
        bundle.script = '{"inkVersion":21,"root":[["done",null],"done",null],"listDefs":{}}'
      }),
    ],
  ])('that %s are told of: what, where, and what to do', async (_, what, where, text) => {
    const told = await toldOf(text)
    expect(told.what).toMatch(what)
    expect(told.where).toMatch(where)
    expect(told.todo).toMatch(/\S/)
  })

  it.each([404, 500])('that are answered with %s are told of by address', async (status) => {
    answer(async () => new Response('<!doctype html>', { status }))
    expect(await openPlayer()).toMatchObject({
      ok: false,
      error: { what: expect.stringContaining(String(status)), where: ADDRESS },
    })
  })

  it('that never arrive are told of by address', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await openPlayer()).toMatchObject({ ok: false, error: { where: ADDRESS } })
  })

  it('that are too large are not taken, and the rest is not fetched', async () => {
    const cancelled = vi.fn()
    const part = new Uint8Array(8 * 1024 * 1024)
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(part),
      cancel: cancelled,
    })
    answer(async () => new Response(endless))
    const opened = await openPlayer()
    expect(opened).toMatchObject({ ok: false, error: { where: ADDRESS } })
    expect(!opened.ok && opened.error.what).toContain('too large')
    expect(cancelled).toHaveBeenCalled()
  })
})
