// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ferryBundle } from '../../testing/ferry.ts'
import { showCorrections } from './corrections.ts'

const { story } = ferryBundle()

/** What a copy of the story tells its reader, when the list beside it is this. */
async function toldOf(corrections: readonly object[]): Promise<string[]> {
  vi.stubGlobal('fetch', async () => Response.json({ format: 1, story: story.name, corrections }))
  const told: string[] = []
  await showCorrections(story, {
    add: ({ what, where }) => told.push([what, where].filter(Boolean).join(' ')),
  })
  return told
}

beforeEach(() => {
  const link = document.createElement('link')
  link.id = 'corrections'
  link.href = 'https://paper.example/corrections.json'
  document.head.replaceChildren(link)
})
afterEach(() => vi.unstubAllGlobals())

const date = '2031-02-20'

it('tells what was corrected since the copy was made, and of which line, and what was withdrawn', async () => {
  const told = await toldOf([
    { date, text: 'The pier is in Belm.' },
    { date, text: 'She said “boats”.', line: 'boats' },
    { date, text: 'Nobody said it.', line: 'gone', withdrawn: true },
  ])
  expect(told).toEqual([
    'Corrected on 20 February 2031: The pier is in Belm.',
    'Corrected on 20 February 2031: She said “boats”. on the line “boats”',
    'Withdrawn on 20 February 2031: Nobody said it. on the line “gone”',
  ])
})

it('tells a line that is withdrawn after it was corrected on the same day with the same words', async () => {
  const known = { ...story, corrections: [{ date, text: 'It is unsure.', line: 'boats' }] }
  vi.stubGlobal('fetch', async () =>
    Response.json({
      format: 1,
      story: story.name,
      corrections: [{ date, text: 'It is unsure.', line: 'boats', withdrawn: true }],
    }),
  )
  const told: string[] = []
  await showCorrections(known, { add: ({ what }) => told.push(what) })
  expect(told).toEqual(['Withdrawn on 20 February 2031: It is unsure.'])
})
