import { expect, it } from 'vitest'
import { type Card, compactSnippet, readOptions } from '../src/embed/index.ts'
import { htmlParts } from '../src/testing/html-parts.ts'
import { cardsOf } from '../src/tools/build-cards.ts'
import { storyIn } from './lesson/stories.ts'

/** An address and a publisher of the length that a newspaper's have. */
const BASE = 'https://www.the-evening-paper.example/readout/'
const PUBLISHER = { name: 'The Evening Paper', corrections: 'mailto:corrections@paper.example' }

const sizeOf = (text: string): number => new TextEncoder().encode(text).length

async function snippetsOf(
  folder: string,
  isAsked: (card: Card, exchange: readonly string[]) => boolean,
): Promise<[string, string][]> {
  const bundle = await storyIn(folder)
  return cardsOf(bundle, new Map(), PUBLISHER)
    .filter((card) => isAsked(card, bundle.exchange))
    .map((card) => {
      const options = readOptions((name) => (name === 'line' ? card.line : null))
      return [card.line, compactSnippet({ base: BASE, card, options })]
    })
}

it('a snippet in little of a line of the call is at most 1 kB', async () => {
  const snippets = await snippetsOf('story/putins-talk-therapy', ({ line }, exchange) =>
    exchange.includes(line),
  )
  expect(snippets).toHaveLength(8)
  expect(snippets.filter(([, snippet]) => sizeOf(snippet) > 1000).map(([line]) => line)).toEqual([])
})

// A citation may be long, and is never cut: its words are not the snippet's to save.
it.each(['story/putins-talk-therapy', 'story/visit'])(
  'of every line of %s it has at most 640 bytes of markup about the words',
  async (folder) => {
    const snippets = await snippetsOf(folder, () => true)
    const markup = snippets.map(
      ([line, snippet]) => [line, sizeOf(snippet) - sizeOf(htmlParts(snippet).text)] as const,
    )
    expect(markup.length).toBeGreaterThan(50)
    expect(markup.filter(([, size]) => size > 640)).toEqual([])
  },
)
