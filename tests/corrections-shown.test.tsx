import { Window } from 'happy-dom'
import { renderToString } from 'preact-render-to-string'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { SceneAndChapters } from '../src/apps/play/deferred/Where.tsx'
import { readAsked } from '../src/apps/tellings/address.ts'
import { goToAsked } from '../src/apps/tellings/go-to-asked.ts'
import { createTellings } from '../src/apps/tellings/state.ts'
import { TellingsApp } from '../src/apps/tellings/TellingsApp.tsx'
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

it('a corrected line says so as each side and each account tells it, and beside the others; no other does', () => {
  const state = createTellings(bundle)
  if (!state) throw new Error('the ferry talk has an event')
  const told = () => textIn(renderToString(<TellingsApp state={state} />), '.tellings-told')
  for (const { id } of state.lines) {
    state.line.value = id
    for (const teller of state.tellers) {
      state.teller.value = teller
      expect(told().includes(SAID), `${id} as ${teller.id} tells it`).toBe(id === 'boats')
    }
    state.all.value = true
    expect(told().includes(SAID), `${id} as all tell it`).toBe(id === 'boats')
    state.all.value = false
  }
})

it('a corrected line says so in every text and table that has its words and grades; no other does', () => {
  const pages = { tellings: '.telling-row', compare: '.telling-row, .compare-row' } as const
  for (const [page, rows] of Object.entries(pages)) {
    document.body.innerHTML = renderPage(page as keyof typeof pages, bundle, NOWHERE).replace(
      /^[\s\S]*<body[^>]*>/,
      '',
    )
    const said = [...document.querySelectorAll(rows)].map(({ textContent }) => ({
      ofLine: textContent.includes('damn your boats'),
      corrected: textContent.includes(SAID),
    }))
    expect(said.filter(({ ofLine }) => ofLine)).toHaveLength(rows.split(',').length)
    expect(
      said.filter(({ ofLine, corrected }) => ofLine !== corrected),
      page,
    ).toEqual([])
  }
})

const GONE = {
  date: '2026-11-21',
  text: 'The log has none.',
  line: 'fair',
  withdrawn: true,
} as const
const WITHDRAWN = 'Withdrawn on 21 November 2026: The log has none.'

/** The ferry talk from which a line was withdrawn that links still lead to. */
function withdrawn(): Bundle {
  const corrections = [...bundle.story.corrections, GONE]
  return { ...bundle, story: { ...bundle.story, corrections } }
}

it('a link to a withdrawn line leads to what was withdrawn, in the table and in the tellings', () => {
  expect(textIn(renderPage('compare', withdrawn(), NOWHERE), '#row-fair')).toBe(WITHDRAWN)
  const state = createTellings(withdrawn())
  if (!state) throw new Error('the ferry talk has an event')
  const told: string[] = []
  goToAsked(state, readAsked('#line=fair'), { add: ({ what }) => void told.push(what) })
  expect(told).toEqual([expect.stringContaining('“fair”'), WITHDRAWN])
  expect(state.line.value).toBe(state.lines[0]?.id)
})

it('About has it with its day, and leads to the line in the text', () => {
  const about = renderPage('about', bundle, NOWHERE)
  expect(textIn(about, '.corrections')).toContain('The boats were not Bo’s.')
  expect(document.querySelector('.corrections time')?.getAttribute('datetime')).toBe('2026-11-20')
  const way = document.querySelector('.corrections a')?.getAttribute('href')
  expect(way).toBe('./read.html#read-boats')
  const read = renderPage('read', bundle, NOWHERE)
  document.body.innerHTML = read.replace(/^[\s\S]*<body[^>]*>/, '')
  expect(document.getElementById('read-boats')).not.toBeNull()
})

it('nothing is said of it while a lesson holds back who says so', () => {
  const player = madePlayer(openedWork(bundle))
  player.goTo('boats')
  player.withhold(true)
  expect(textIn(renderToString(<SceneAndChapters player={player} />))).not.toContain('Corrected')
})
