import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plateName, wireName } from '../src/apps/common/index.ts'
import { pictureOf } from '../src/player/index.ts'
import { renderPage, renderWorks } from '../src/prerender/index.ts'
import { type Bundle, exchangeOf, lineById, shownDigest } from '../src/reconstruction/index.ts'
import { ferryBundle } from '../src/testing/ferry.ts'
import { htmlParts } from '../src/testing/html-parts.ts'
import { bundleOf, shapes } from '../src/testing/made-shapes.ts'
import { runs } from '../src/testing/thorough.ts'
import { NOWHERE } from '../src/tools/verify/expected.ts'
import { labelOf, markedAsDraft, sumOf } from '../src/words/index.ts'

const publisher = { name: 'The Paper', corrections: 'mailto:desk@paper.example' }

/** The names of the stills that a line's picture needs. */
function stillsOf(bundle: Bundle, id: string): string[] {
  const line = lineById(bundle, id)
  if (!line) throw new Error(`there is no line "${id}"`)
  const { plates, wire } = pictureOf(bundle, line, { withheld: false })
  return [...plates.map(plateName), ...(wire ? [wireName(wire.noise)] : [])]
}

const ferry = ferryBundle()
const opened: Bundle = {
  ...ferry,
  story: {
    ...ferry.story,
    name: 'second',
    title: 'The Second',
    opening: { line: 'boats', sentence: 'One sentence gives the meaning.', guess: [] },
  },
}

const pageOf = (second: Bundle, base = ''): string =>
  renderWorks({
    works: [
      {
        bundle: ferry,
        publisher,
        stills: ['./stills/0/', ...stillsOf(ferry, 'not-to-sail')],
        home: './',
      },
      {
        bundle: second,
        publisher: null,
        stills: ['./stills/1/', ...stillsOf(second, 'boats')],
        home: './second/',
      },
    ],
    assets: { ...NOWHERE, base },
  })

describe('the list of a site’s works', () => {
  it('says of each what it is, whose copy, and what its lines rest on', () => {
    const { text, links } = htmlParts(pageOf(opened))
    for (const { story, digest = '' } of [ferry, opened]) {
      for (const said of [story.title, story.subtitle, labelOf(story), story.disclosure.makers])
        expect(text).toContain(said)
      if (digest) expect(text).toContain(shownDigest(digest))
    }
    const gradings = exchangeOf(ferry).flatMap(({ grading }) => grading ?? [])
    expect(text.split(sumOf(gradings, ferry.story))).toHaveLength(3)
    expect(text).toContain('Published by The Paper')
    expect(text).toContain('This copy names no publisher')
    expect(text).toContain('One sentence gives the meaning.')
    expect(links).toEqual(expect.arrayContaining(['./', './second/', './second/read.html']))
  })

  it('shows each with the plates of its opening’s line, else of the first line of its event', () => {
    const page = pageOf(opened)
    const shown = [...page.matchAll(/<img src="([^"]+)"/g)].map(([, src]) => src)
    const small = (home: string, id: string) =>
      stillsOf(ferry, id)
        .filter((name) => !name.startsWith('wire.'))
        .map((name) => `${home}${name}.small.webp`)
    expect(shown).toEqual([
      ...small('./stills/0/', 'not-to-sail'),
      ...small('./second/stills/1/', 'boats'),
    ])
    // Which line that is is said by its own words where no sentence of the work does.
    expect(htmlParts(page).text).toContain('In the picture: Ana told Bo not to sail.')
    expect(htmlParts(page).text).not.toContain('damn your boats')
  })

  it('shows a picture of no work whose picture was not printed whole', () => {
    const page = renderWorks({
      works: [{ bundle: ferry, publisher, stills: [], home: './' }],
      assets: NOWHERE,
    })
    expect(page).not.toContain('<img')
  })

  it('says of a draft that it is one', () => {
    const { text } = htmlParts(pageOf(markedAsDraft(opened)))
    expect(text).toContain(labelOf(markedAsDraft(opened).story))
    expect(labelOf(markedAsDraft(opened).story)).not.toBe(labelOf(opened.story))
  })

  it('needs no script, and asks nobody else', () => {
    const page = pageOf(opened)
    expect(page).toContain('Content-Security-Policy')
    expect(htmlParts(page).handlers).toEqual([])
    expect(page.replace(/<meta[^>]*>/g, '')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
  })

  it('names its own whole address where that is known', () => {
    expect(pageOf(opened, 'https://paper.example/play/')).toContain(
      '<link rel="canonical" href="https://paper.example/play/works.html"',
    )
    expect(pageOf(opened)).not.toContain('canonical')
  })

  it('holds works of every shape', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const bundle = bundleOf(shape)
        const { text } = htmlParts(
          renderWorks({
            works: [{ bundle, publisher, stills: [], home: './' }],
            assets: NOWHERE,
          }),
        )
        expect(text).toContain(labelOf(bundle.story))
        expect(text).not.toMatch(/undefined|null|NaN|\[object/)
      }),
      { numRuns: runs(60) },
    )
  })
})

describe('a work of several', () => {
  const leads = (page: string, works: string) =>
    htmlParts(renderPage(page, opened, { ...NOWHERE, works })).links.includes('../works.html')

  it('leads to the list from its opening and from About', () => {
    for (const page of ['index', 'about']) {
      expect(leads(page, '../works.html'), page).toBe(true)
      expect(leads(page, ''), page).toBe(false)
    }
  })

  it('is the same as by itself but for that', () => {
    for (const page of ['read', 'compare', 'frame', 'lesson', 'embed', 'guide'])
      expect(renderPage(page, opened, { ...NOWHERE, works: '../works.html' }), page).toBe(
        renderPage(page, opened, NOWHERE),
      )
  })
})
