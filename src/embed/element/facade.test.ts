// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { MADE_CARD } from '../../testing/made-card.ts'
import { buildFacade } from './facade.ts'

const card = { ...MADE_CARD, poster: null }

test('the keyboard comes to the label’s “Play” before it comes to the way to compare the copy', () => {
  const { element, show } = buildFacade(() => {})
  const poster = 'https://readout.example/posters/no-sail.webp'
  const mode = { mode: 'play' } as const
  show({ card, page: false, mode, poster, verify: 'https://readout.example/verify.html' })
  const stops = [...element.querySelectorAll('.label, button, a, .picture')]
  expect(stops.map(({ textContent }) => textContent)).toEqual([card.label, 'Play', 'Verify', ''])
})
