import { afterEach, expect, test, vi } from 'vitest'
import { correctionsOf } from './corrections.ts'

let places = 0

/** A player of its own for each test, whose list is this. */
function player(list: unknown): { pages: string; asked: () => number } {
  places += 1
  const fetched = vi.fn(
    async () => new Response(typeof list === 'string' ? list : JSON.stringify(list)),
  )
  vi.stubGlobal('fetch', fetched)
  return { pages: `https://readout.example/${places}/`, asked: () => fetched.mock.calls.length }
}

afterEach(() => vi.unstubAllGlobals())

const LIST = {
  format: 1,
  story: 'made-up',
  digest: '3f2a91c0 77aa0b1c',
  corrections: [
    { date: '2031-02-20', text: 'x', line: 'no-sail', said: 'Corrected on 20 February 2031: x' },
    { date: '2031-02-21', text: 'y', said: 'Corrected on 21 February 2031: y' },
  ],
}
const OLD = 'The captain said damn the ferry. Digest: 00000000 11111111…'
const pasted = { line: 'no-sail', text: OLD }

test('words that were pasted before a correction of their line are told of it, and of no other', async () => {
  const { pages, asked } = player(LIST)
  expect(await correctionsOf({ pages, ...pasted })).toBe('Corrected on 20 February 2031: x')
  expect(await correctionsOf({ pages, ...pasted, line: 'both' })).toBe('')
  expect(await correctionsOf({ pages, ...pasted, line: null })).toBe(
    'Corrected on 21 February 2031: y',
  )
  expect(asked()).toBe(1)
})

test('words that show the digest of the work as it is now were pasted since', async () => {
  const { pages } = player(LIST)
  const text = 'The captain said damn the ferry. Digest: 3f2a91c0 77aa0b1c…'
  expect(await correctionsOf({ pages, ...pasted, text })).toBe('')
})

test('a list that is not there, or is none, says nothing and makes nothing throw', async () => {
  const lists = [
    '',
    '<!doctype html>',
    'null',
    '[]',
    '{"corrections":{}}',
    '{"corrections":[null,1,{},{"line":"no-sail"}]}',
  ]
  for (const list of lists) {
    const { pages } = player(list)
    expect(await correctionsOf({ pages, ...pasted }), list).toBe('')
  }
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  expect(await correctionsOf({ pages: 'https://away.example/', ...pasted })).toBe('')
})
