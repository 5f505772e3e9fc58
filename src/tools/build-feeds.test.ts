import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { renderPage } from '../prerender/index.ts'
import { ferryBundle } from '../testing/ferry.ts'
import { labelOf } from '../words/index.ts'
import { ATOM, feedFiles, JSON_FEED } from './build-feeds.ts'
import { NOWHERE } from './verify/expected.ts'

const CORRECTIONS = [
  { date: '2026-03-01', text: 'The pier is in Belm.' },
  { date: '2026-11-20', text: 'She said “boats” & <b>not</b> ]]> ships.', line: 'boats' },
  { date: '2026-11-20', text: 'A line that is gone.', line: 'nowhere', withdrawn: true as const },
]

const BASE = 'https://paper.example/talk/'

function filesOf(corrections: typeof CORRECTIONS, base = BASE) {
  const bundle = ferryBundle()
  const all = feedFiles({ ...bundle, story: { ...bundle.story, corrections } }, base)
  const file = (name: string) => all.find(({ fileName }) => fileName === name)?.source ?? ''
  return { story: bundle.story, atom: readXml(file(ATOM)), json: JSON.parse(file(JSON_FEED)) }
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

/** The elements of an XML document, each with the text that stands in it. */
function readXml(xml: string): Element[] {
  const all: Element[] = []
  const open: Element[] = []
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, text: '' }
        all.push(element)
        open.push(element)
      },
      ontext: (text) => {
        const last = open.at(-1)
        if (last) last.text += text
      },
      onclosetag: () => open.pop(),
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return all
}

const textsOf = (elements: readonly Element[], name: string): string[] =>
  elements.filter((one) => one.name === name).map(({ text }) => text)

describe('the corrections as feeds', () => {
  it('have every correction, the newest first, with its line, label and version', () => {
    const { atom, json, story } = filesOf(CORRECTIONS)
    const newest = [CORRECTIONS[1], CORRECTIONS[2], CORRECTIONS[0]]
    const titles = textsOf(atom, 'title').slice(1)
    expect(json.items.map(({ title }: { title: string }) => title)).toEqual(titles)
    newest.forEach((correction, at) => {
      expect(titles[at]).toContain(correction?.text)
      const told = correction && 'withdrawn' in correction ? 'Withdrawn on' : 'Corrected on'
      expect(titles[at]).toMatch(new RegExp(`^${told} `))
      const summary = textsOf(atom, 'summary')[at]
      expect(summary).toContain(correction?.text)
      expect(summary).toContain(labelOf(story))
      expect(summary).toContain(story.version)
    })
    expect(titles[0]).toContain('boats')
    expect(textsOf(atom, 'updated')).toEqual(
      ['2026-11-20', '2026-11-20', '2026-11-20', '2026-03-01'].map((day) => `${day}T00:00:00.000Z`),
    )
  })

  it('lead to the page of the line, or to About where there is none', () => {
    const { atom, json } = filesOf(CORRECTIONS)
    const urls = ['lines/boats.html', 'about.html', 'about.html'].map((page) => BASE + page)
    expect(json.items.map(({ url }: { url: string }) => url)).toEqual(urls)
    const links = atom
      .filter(({ name }) => name === 'link')
      .map(({ attributes }) => attributes.href)
    expect(links).toEqual(expect.arrayContaining([...urls, BASE + ATOM]))
  })

  it('are what their standards ask for, with or without an address and corrections', () => {
    for (const corrections of [CORRECTIONS, []])
      for (const base of [BASE, '']) {
        const { atom, json, story } = filesOf(corrections, base)
        expect(atom[0]).toMatchObject({
          name: 'feed',
          attributes: { xmlns: 'http://www.w3.org/2005/Atom' },
        })
        for (const name of ['id', 'title', 'updated'])
          expect(textsOf(atom, name).length, name).toBe(1 + corrections.length)
        expect(textsOf(atom, 'name').length).toBeGreaterThan(0)
        expect(new Set(textsOf(atom, 'id')).size).toBe(1 + corrections.length)
        for (const id of textsOf(atom, 'id')) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
        expect(json).toMatchObject({ version: expect.stringMatching(/^https:\/\/jsonfeed\.org\//) })
        expect(json.title).toContain(story.title)
        expect(json.items).toHaveLength(corrections.length)
      }
  })

  it('are named by About, in its head and in its text, by where they lie', () => {
    const page = renderPage('about', ferryBundle(), NOWHERE)
    for (const name of [ATOM, JSON_FEED]) {
      expect(page).toMatch(new RegExp(`<link rel="alternate"[^>]* href="${name}"`))
      expect(page).toContain(`<a href="./${name}">`)
    }
  })

  it('are the same however often they are built', () => {
    expect(filesOf(CORRECTIONS)).toEqual(filesOf(CORRECTIONS))
    expect(textsOf(filesOf([]).atom, 'updated')).toEqual(['2026-11-23T00:00:00.000Z'])
  })
})
