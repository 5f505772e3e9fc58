import { describe, expect, it } from 'vitest'
import { linesOf } from '../src/reconstruction/index.ts'
import { cardsOf } from '../src/tools/build-cards.ts'
import { lineFiles } from '../src/tools/build-lines.ts'
import { STORY } from '../src/tools/folders.ts'
import { lasting } from '../src/tools/stills/lasting.ts'
import { planPrints } from '../src/tools/stills/plan.ts'
import { openedStory } from './opened.ts'

const work = await openedStory(STORY)
const files = planPrints(work).flatMap((job) => job.files)
const prints = lasting(new Map(files.map((file) => [file, Buffer.from(file)])))

const BASE = 'https://paper.example/play/'

const cards = cardsOf(work, prints, null)
const pagesAt = (base: string) =>
  new Map(lineFiles(work, cards, base).map(({ fileName, source }) => [fileName, source]))
// Made once: every line has its own.
const sites = new Map(['', BASE].map((base) => [base, pagesAt(base)]))

const pageOf = (name: string, base: string): string =>
  sites.get(base)?.get(`lines/${name}.html`) ?? ''

const metaOf = (page: string, name: string): string | undefined =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(page)?.[1]

describe('what a link to a line shows where it is shared', () => {
  it('is whole, with a picture of its own and its words, where the address is known', () => {
    const page = pageOf('no-rockets', BASE)
    expect(metaOf(page, 'og:url')).toBe(`${BASE}lines/no-rockets.html`)
    expect(page).toContain(`<link rel="canonical" href="${BASE}lines/no-rockets.html"`)
    expect(metaOf(page, 'og:image')).toMatch(
      /^https:\/\/paper\.example\/play\/posters\/no-rockets\.card\.[0-9a-f]{10}\.jpg$/,
    )
    expect(metaOf(page, 'og:image:type')).toBe('image/jpeg')
    expect([metaOf(page, 'og:image:width'), metaOf(page, 'og:image:height')]).toEqual([
      '1200',
      '630',
    ])
    expect(metaOf(page, 'og:image:alt')).toMatch(/^Reconstructed\. .*don’t put your rockets/)
    expect(metaOf(page, 'twitter:card')).toBe('summary_large_image')
  })

  it('has masked words in its picture and beside it where the page has', () => {
    const page = pageOf('if-you-sanction.clean', BASE)
    expect(metaOf(page, 'og:image')).toContain('/if-you-sanction.clean.card.')
    expect(metaOf(page, 'og:url')).toBe(`${BASE}lines/if-you-sanction.clean.html`)
    expect(page).not.toContain('fucking')
    expect(metaOf(pageOf('if-you-sanction', BASE), 'og:image')).toContain('/if-you-sanction.card.')
  })

  it('leaves out what would need an address, where none is known', () => {
    const page = pageOf('no-rockets', '')
    for (const name of ['og:url', 'og:image', 'og:image:alt'])
      expect(metaOf(page, name), name).toBeUndefined()
    expect(page).not.toContain('canonical')
    expect(metaOf(page, 'og:title')).toContain('Reconstructed.')
    expect(metaOf(page, 'twitter:card')).toBe('summary')
  })

  it('never is another line’s picture', () => {
    for (const { id } of linesOf(work)) {
      expect(pageOf(id, BASE)).not.toBe('')
      const picture = metaOf(pageOf(id, BASE), 'og:image')
      if (picture) expect(picture).toContain(`/posters/${id}.card.`)
    }
  })
})
