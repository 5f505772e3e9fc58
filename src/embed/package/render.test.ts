import { expect, test } from 'vitest'
import { htmlParts } from '../../testing/html-parts.ts'
import { MADE_CARD } from '../../testing/made-card.ts'
import { renderPlayer } from './render.ts'

const card = MADE_CARD
const src = 'https://readout.example/'

test('a card becomes the tag with its words, label, author, whose copy it is and a link, and no script', () => {
  const html = renderPlayer(card, { src })
  const { tags, text, links } = htmlParts(html)
  expect(tags[0]).toBe('readout-player')
  expect(tags).not.toContain('script')
  for (const said of [card.label, 'damn the ferry.', card.author, card.publisher, card.digest])
    expect(text).toContain(said)
  expect(links).toContain('https://readout.example/#line=no-sail')
})

test('what frameworks set for nothing is as if it were not there', () => {
  const html = renderPlayer(card, { src })
  const nothing = {
    theme: undefined,
    dir: null,
    clean: false,
    sound: 'undefined',
    height: undefined,
  }
  expect(renderPlayer(card, { src, ...nothing, mode: undefined })).toBe(html)
  expect(renderPlayer(card, { src, clean: true })).toContain('█████ the ferry.')
  expect(renderPlayer(card, { src, clean: true })).not.toContain('damn')
})

test('of a pinned player links lead to the pages of the floating one', () => {
  const html = renderPlayer(card, { src: `${src}v/0.1.0-0123456789` })
  expect(html).toContain(`<readout-player src="${src}v/0.1.0-0123456789/"`)
  expect(htmlParts(html).links).toContain(`${src}#line=no-sail`)
})

test('nothing that a card or an option holds gets out of its place', () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
  const html = renderPlayer(
    {
      ...card,
      title: hostile,
      author: hostile,
      label: hostile,
      publisher: hostile,
      story: hostile,
    },
    { src, theme: hostile, lang: hostile },
  )
  const { tags, handlers } = htmlParts(html)
  expect(tags).not.toContain('script')
  expect(handlers).toEqual([])
  expect(tags.filter((tag) => tag === 'img')).toHaveLength(1)
  for (const poster of ['https://evil.example/a.webp', 'javascript:alert(1)', '../x.webp'])
    expect(renderPlayer({ ...card, poster }, { src })).not.toContain('<img')
})

test('what is no card, and an address that is none, are refused by name', () => {
  for (const none of [null, {}, 'card', { ...card, format: 2 }, { ...card, parts: 'x' }])
    expect(() => renderPlayer(none, { src })).toThrow(/no card/)
  for (const bad of ['', '/readout/', 'javascript:alert(1)', 'undefined'])
    expect(() => renderPlayer(card, { src: bad })).toThrow(/src is a whole https address/)
})
