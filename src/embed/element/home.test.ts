// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { homeOf, isOf, pagesOf } from './home.ts'

const OURS = 'https://readout.example/'
const PINNED = 'https://readout.example/v/1.0.0-0123456789/'
const THEIRS = 'https://paper.example/readout/'

/** The first element of a host's page. */
function elementIn(html: string): Element {
  // Parsed apart: its scripts are not to be fetched.
  const page = new DOMParser().parseFromString(html, 'text/html')
  const element = page.querySelector('readout-player')
  if (!element) throw new Error('no element')
  return element
}

const snippet = (attributes: string, leads: string) =>
  elementIn(
    `<readout-player ${attributes}><a href="${leads}#line=a" data-readout="play">Play</a></readout-player>`,
  )

describe('an element’s player', () => {
  test('is the one that its snippet names, whoever’s script came first', () => {
    expect(homeOf(snippet(`src="${THEIRS}"`, THEIRS), [OURS])).toBe(THEIRS)
    expect(homeOf(snippet(`src="${PINNED}"`, OURS), [OURS, PINNED])).toBe(PINNED)
    expect(homeOf(snippet('src="https://paper.example/readout"', THEIRS), [OURS])).toBe(THEIRS)
    expect(homeOf(snippet(`src="${THEIRS}embed.js"`, THEIRS), [OURS])).toBe(THEIRS)
  })

  test('is where its “Play” leads, if nothing else says so', () => {
    expect(homeOf(snippet('', THEIRS), [OURS])).toBe(THEIRS)
    expect(homeOf(snippet('', `${THEIRS}lesson.html`), [OURS])).toBe(THEIRS)
    expect(homeOf(snippet('', OURS), [PINNED]), 'the pinned copy that is here').toBe(PINNED)
    expect(homeOf(snippet('', OURS), [`${OURS}other/`]), 'a player below it is another').toBe(OURS)
  })

  test('is the script’s that stands before it, else the only one there is', () => {
    const beside = `<script type="module" src="${THEIRS}embed.js?1"></script><readout-player></readout-player>`
    expect(homeOf(elementIn(beside), [OURS])).toBe(THEIRS)
    expect(homeOf(elementIn('<readout-player></readout-player>'), [OURS])).toBe(OURS)
  })

  test('is nobody’s where two could be meant', () => {
    expect(homeOf(elementIn('<readout-player></readout-player>'), [OURS, THEIRS])).toBeNull()
    const beside =
      '<script src="https://other.example/x.js"></script><readout-player></readout-player>'
    expect(homeOf(elementIn(beside), [OURS, THEIRS])).toBeNull()
  })

  test('is never an address that would run or read something', () => {
    for (const src of ['javascript:alert(1)//', 'data:text/html,x', 'blob:https://a/b', 'file:///'])
      expect(homeOf(snippet(`src="${src}"`, OURS), [OURS]), src).toBeNull()
  })
})

test('a pinned copy’s pages are the floating one’s', () => {
  expect(pagesOf(PINNED)).toBe(OURS)
  expect(pagesOf(OURS)).toBe(OURS)
  for (const other of ['https://x.example/dev/readout/', 'https://x.example/v/readout/'])
    expect(pagesOf(other), 'a folder that only looks like one').toBe(other)
  expect([isOf(OURS, PINNED), isOf(OURS, OURS), isOf(OURS, THEIRS)]).toEqual([true, true, false])
})
