import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attestedIn, homeIn } from '../../words/index.ts'
import { planOf } from '../build.ts'
import { ROOT } from '../folders.ts'
import { type OpenedStory, openForPages } from '../open-story.ts'
import { NOWHERE } from '../verify/expected.ts'
import { homesFrom } from './language-homes.ts'
import { type Prerender, withPrerenders } from './load-prerender.ts'
import { siteLanguage } from './site-language.ts'

const STORY = join(ROOT, 'tests/made-story')

describe('the language of a site', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-language-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const inStory = async (language: string) => {
    const story = await readFile(join(STORY, 'story.yaml'), 'utf8')
    const changed = story.replace('language: "en"', `language: "${language}"`)
    await writeFile(join(folder, 'story.yaml'), changed)
    return siteLanguage({ language: null, story: folder })
  }

  it('is the story’s own where there is a catalogue for it, else English', async () => {
    expect(await inStory('es-MX')).toBe('es')
    expect(await inStory('en-GB')).toBe('en')
    expect(await inStory('uk')).toBe('en')
  })

  it('is what is asked for, by whatever capitals; one that there is none of is told with those there are', () => {
    expect(planOf([STORY, '--language', 'EN-xa']).language).toBe('en-XA')
    expect(planOf([STORY]).language).toBeNull()
    expect(planOf([STORY, '--languages', 'es, ar-XB']).languages).toEqual(['es', 'ar-XB'])
    expect(() => planOf([STORY, '--language', 'tlh'])).toThrow(
      'there are no words of the interface in "tlh": it is in en, es (en-XA, ar-XB to try it)',
    )
  })
})

describe('the other languages of a site', () => {
  it('are in folders of their names, the first above them', () => {
    const all = ['en', 'es', 'ar-XB']
    const homes = (language: string) => homesFrom(language, all).map(({ home }) => home)
    expect(homes('en')).toEqual(['./es/', './ar-XB/'])
    expect(homes('es')).toEqual(['../', '../ar-XB/'])
    expect(homesFrom('en', all)[0]).toMatchObject({ language: 'es', name: 'Español' })
    expect(homesFrom('en', ['en'])).toEqual([])
  })

  it('are found by the tag, or by its first part', () => {
    const homes = homesFrom('en', ['en', 'es', 'ar-XB'])
    expect(homeIn(homes, 'ES-mx')).toBe('./es/')
    expect(homeIn(homes, 'ar-xb')).toBe('./ar-XB/')
    expect(homeIn(homes, 'en')).toBeNull()
  })
})

describe('a page in another language', () => {
  let story: OpenedStory
  let pages: Map<string, string>
  let inPseudo: OpenedStory
  const render = ({ inWords, renderPage }: Prerender, page: string) =>
    renderPage(page, inWords(story).bundle, NOWHERE, story.lesson)

  beforeAll(async () => {
    const opened = await openForPages(STORY, { drafts: true })
    if (!opened.ok) throw new Error(opened.error)
    story = opened.value
    const languages = ['en', 'en-XA', 'ar-XB']
    const all = new Map(
      languages.map((one) => [one, one === 'en' ? [one] : ['es', 'en-XA', 'ar-XB']]),
    )
    await withPrerenders(all, async (of) => {
      pages = new Map(languages.map((one) => [one, render(of(one), 'index')]))
      inPseudo = of('en-XA').inWords(story)
    })
  })

  it('says its language and which way it runs', () => {
    expect(pages.get('en')).toMatch(/<html lang="en"(?! dir)/)
    expect(pages.get('en-XA')).toMatch(/<html lang="en-XA"(?! dir)/)
    expect(pages.get('ar-XB')).toMatch(/<html lang="ar-XB" dir="rtl"/)
  })

  it('has the words around the story in it, what is derived from the sourcing too, and not the story’s', () => {
    const page = pages.get('en-XA') ?? ''
    expect(page).toContain('⟦Óóñļý ⟧South Pier⟦ šááýš šóó⟧')
    expect(page).not.toMatch(/\bReconstructed\b|\bSkip to the line\b/)
    expect(page).toContain('The Ferry')
    expect(pages.get('en')).toContain('Only South Pier says so')
  })

  it('leads to the other languages of its site, and of one language nowhere', () => {
    const page = pages.get('en-XA') ?? ''
    expect(page).toContain('<a href="../" hreflang="es" lang="es">Español</a>')
    expect(page).toContain('<link rel="alternate" hreflang="ar-XB" href="../ar-XB/"/>')
    expect(pages.get('en')).not.toContain('hreflang')
  })

  it('is of the same work by its digest', () => {
    const { bundle } = story
    expect(bundle.attested).toEqual(attestedIn(story.unmarked ?? bundle))
    expect(inPseudo.bundle.attested).not.toEqual(bundle.attested)
    expect({ ...inPseudo.bundle, attested: null }).toEqual({ ...bundle, attested: null })
  })
})
