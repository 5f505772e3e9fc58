import { expect, test } from 'vitest'
import type { Card, CardPicture } from '../../embed/index.ts'
import { MADE_CARD } from '../../testing/made-card.ts'
import {
  createChoice,
  KINDS,
  nameOf,
  pictureIn,
  snippetOf,
  takesWhole,
  warningOf,
} from './choice.ts'

const picture = (name: string, width: number, height: number): CardPicture => ({
  file: `posters/${name}`,
  width,
  height,
})

const clean = {
  parts: [{ role: 'content', text: '█████ the ferry.' }],
  alt: 'Reconstructed. █████ the ferry.',
  pictures: [picture('no-sail.clean.card.jpg', 1200, 630)],
} as const

const card: Card = {
  ...MADE_CARD,
  pictures: [picture('no-sail.card.jpg', 1200, 630), picture('no-sail.png', 1080, 1080)],
  clean,
}

/** A choice for that line, with the player at a public address. */
function chosen(kind: (typeof KINDS)[number]) {
  const choice = createChoice('no-sail')
  choice.base.value = 'https://readout.example/'
  choice.card.value = card
  choice.kind.value = kind
  return choice
}

test('what a kind does not offer does not come along unseen, whatever was chosen before', () => {
  for (const kind of KINDS) {
    const choice = chosen(kind)
    const plain = snippetOf(choice)
    choice.options.value = { ...choice.options.value, mode: 'teach', theme: 'dark', dir: 'rtl' }
    const takesAll = ['frame', 'quote', 'element', 'compact', 'pinned'].includes(kind)
    expect(snippetOf(choice) === plain, kind).toBe(!takesAll || kind === 'pinned')
  }
})

test('a picture stays chosen by its size from line to line, and is never one that is not masked', () => {
  const choice = chosen('picture')
  expect(snippetOf(choice)).toContain('posters/no-sail.webp')
  choice.picture.value = nameOf(picture('x.png', 1080, 1080))
  expect(choice.picture.value).toBe('1080 × 1080, PNG')
  expect(snippetOf(choice)).toContain('posters/no-sail.png')
  choice.options.value = { ...choice.options.value, clean: true }
  expect(snippetOf(choice)).toContain('posters/no-sail.clean.card.jpg')
  expect(snippetOf(choice)).not.toContain('damn')
  choice.card.value = { ...card, poster: null, pictures: [], clean: null }
  expect(pictureIn(choice)).toBeUndefined()
  expect(snippetOf(choice)).toContain('<blockquote')
  expect(warningOf(choice)).toContain('no picture')
})

test('the whole asks for no line, where something plays; elsewhere its first line stands for it', () => {
  for (const kind of KINDS) {
    const choice = chosen(kind)
    choice.pinned.value = { base: 'https://readout.example/v/1/', integrity: 'sha384-x' }
    choice.options.value = { ...choice.options.value, line: null }
    const text = snippetOf(choice)
    if (takesWhole(kind)) {
      expect(text, kind).not.toMatch(/ line="|[?&;]line=/)
      expect(text, kind).toContain('https://readout.example/')
    } else expect(text, kind).toBe(snippetOf({ ...choice, options: chosen(kind).options }))
  }
  const choice = chosen('address')
  choice.options.value = { ...choice.options.value, line: null }
  expect(snippetOf(choice)).toBe('https://readout.example/')
  choice.options.value = { ...choice.options.value, clean: true }
  expect(snippetOf(choice)).toBe('https://readout.example/?clean=1')
})
