import { Window } from 'happy-dom'
import { renderToString } from 'preact-render-to-string'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { SceneAndChapters } from '../src/apps/play/deferred/Where.tsx'
import { renderLinePage, renderPage } from '../src/prerender/index.ts'
import { type Bundle, lineById } from '../src/reconstruction/index.ts'
import { ferryBundle } from '../src/testing/ferry.ts'
import { madePlayer, openedWork } from '../src/testing/made-player.ts'
import { cardsOf } from '../src/tools/build-cards.ts'
import { NOWHERE } from '../src/tools/verify/expected.ts'

const SAID = 'Corrected on 20 November 2026: The boats were not Bo’s.'

/** The ferry talk of which one line was corrected. */
function corrected(): Bundle {
  const bundle = ferryBundle()
  const corrections = [{ date: '2026-11-20', text: 'The boats were not Bo’s.', line: 'boats' }]
  return { ...bundle, story: { ...bundle.story, corrections } }
}

const bundle = corrected()
const window = new Window()
const { document } = window

// Play asks whether the page is its own.
beforeAll(() => {
  vi.stubGlobal('window', window)
  vi.stubGlobal('document', document)
})
afterAll(() => void vi.unstubAllGlobals())
function textIn(html: string, place = 'body'): string {
  document.body.innerHTML = html.replace(/^[\s\S]*<body[^>]*>/, '')
  return document.querySelector(place)?.textContent ?? ''
}

function pageOf(id: string): string {
  const line = lineById(bundle, id)
  const card = cardsOf(bundle, new Map(), null).find((one) => one.line === id)
  if (!line || !card) throw new Error(`there is no line "${id}"`)
  return renderLinePage({ bundle, line, card, base: '', oembed: '', clean: false, stills: [] })
}

it('a corrected line says so, with the day, on its page, in the text and in the play; no other does', () => {
  const read = renderPage('read', bundle, NOWHERE)
  const player = madePlayer(openedWork(bundle))
  for (const id of ['boats', 'well', 'rain']) {
    player.goTo(id)
    const places = {
      page: textIn(pageOf(id)),
      text: textIn(read, `#read-${id} > .entry-notes`),
      play: textIn(renderToString(<SceneAndChapters player={player} />)),
    }
    for (const [place, text] of Object.entries(places))
      expect(text.includes(SAID), `${place} of ${id}`).toBe(id === 'boats')
  }
})

it('nothing is said of it while a lesson holds back who says so', () => {
  const player = madePlayer(openedWork(bundle))
  player.goTo('boats')
  player.withhold(true)
  expect(textIn(renderToString(<SceneAndChapters player={player} />))).not.toContain('Corrected')
})
