import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCard } from './read-card.ts'

const card = {
  format: 1,
  story: 'made-up',
  line: 'no-sail',
  title: 'The Ferry',
  label: 'Reconstructed.',
  author: 'as A. Reporter tells it',
  attested: '',
  citation: 'A. Reporter, “The Ferry”, Harbour News',
  digest: 'Version 0.1.0 · Digest: 3f2a91c0 77aa0b1c…',
  publisher: 'Published by The Paper',
  language: 'en',
  speech: true,
  poster: 'posters/no-sail.webp',
  parts: [{ role: 'content', text: 'No.' }],
  about: {
    parts: [
      { role: 'cue', text: 'On the line: ' },
      { role: 'content', text: 'No ferry.' },
    ],
    speech: true,
  },
  alt: 'Reconstructed. No.',
  clean: null,
}

test('a card as the build writes it is taken whole', () => {
  expect(readCard(JSON.parse(JSON.stringify(card)))).toEqual(card)
})

test('a picture from elsewhere is left out', () => {
  for (const poster of ['https://evil.example/x.webp', '../x.webp', '/x.webp', 'javascript:1', 7])
    expect(readCard({ ...card, poster })?.poster).toBeNull()
})

test('a picture two folders above, where versions find theirs, is taken; no further', () => {
  const above = '../../posters/no-sail.1a2b.webp'
  expect(readCard({ ...card, poster: above })?.poster).toBe(above)
  for (const poster of [`../${above}`, '../../posters/../x.webp', '../../', '..', 'a/.../b'])
    expect(readCard({ ...card, poster })?.poster).toBeNull()
})

test('half a card is none', () => {
  for (const field of [
    'story',
    'line',
    'title',
    'label',
    'author',
    'language',
    'parts',
    'alt',
    'format',
  ])
    expect(readCard({ ...card, [field]: undefined })).toBeNull()
  expect(readCard({ ...card, parts: [{ role: 'script', text: 'x' }] })).toBeNull()
})

test('nothing makes it throw', () => {
  fc.assert(fc.property(fc.anything(), (data) => readCard(data) === null || true))
  fc.assert(
    fc.property(
      fc.record({ parts: fc.anything(), clean: fc.anything(), poster: fc.anything() }),
      (part) => {
        const read = readCard({ ...card, ...part })
        if (read) expect(typeof read.alt).toBe('string')
      },
    ),
  )
})
