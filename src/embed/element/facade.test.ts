// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { buildFacade } from './facade.ts'

const card = {
  format: 1,
  story: 'made-up',
  line: 'no-sail',
  title: 'The Ferry',
  label: 'Reconstructed. No transcript has been published.',
  author: 'as A. Reporter tells it',
  attested: 'Only the harbour says so',
  citation: 'A. Reporter, “The Ferry”',
  digest: 'Version 0.1.0 · Digest: 3f2a91c0 77aa0b1c…',
  publisher: 'Published by The Paper',
  language: 'en',
  speech: true,
  poster: null,
  parts: [{ role: 'content', text: 'damn the ferry.' }],
  alt: 'Reconstructed.',
  clean: null,
} as const

test('the keyboard comes to the label’s “Play” before it comes to the way to compare the copy', () => {
  const { element, show } = buildFacade(() => {})
  const poster = 'https://readout.example/posters/no-sail.webp'
  const mode = { mode: 'play' } as const
  show({ card, page: false, mode, poster, verify: 'https://readout.example/verify.html' })
  const stops = [...element.querySelectorAll('.label, button, a, .picture')]
  expect(stops.map(({ textContent }) => textContent)).toEqual([card.label, 'Play', 'Verify', ''])
})
