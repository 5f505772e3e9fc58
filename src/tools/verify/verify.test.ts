import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Original, Verdict } from '../../apps/verify/index.ts'
import { elementSnippet, quoteSnippet, readOptions } from '../../embed/index.ts'
import { pictureOf } from '../../player/index.ts'
import { plateName, renderOffline, renderPage, wireName } from '../../prerender/index.ts'
import {
  type Bundle,
  canonical,
  cleanBundle,
  digestOfWork,
  linesOf,
  shortDigest,
} from '../../reconstruction/index.ts'
import { cardsOf } from '../build-cards.ts'
import { feedFiles } from '../build-feeds.ts'
import { correctionsFile, lineFiles } from '../build-lines.ts'
import { ROOT } from '../folders.ts'
import { sha256 } from '../load.ts'
import { type OpenedStory, openForPages } from '../open-story.ts'
import { siteCardsShown } from '../stills/cards.ts'
import { postersShown } from '../stills/posters.ts'
import { signed } from '../stills/signed.ts'
import { NOWHERE, originalOf, PAGES } from './expected.ts'
import { lookAt, overall } from './look.ts'
import { dataOf, report } from './report.ts'

const STORY = join(ROOT, 'tests/made-story')

/** A version that was reviewed before. */
const EARLIER = [{ version: '0.9.0', digest: 'ab'.repeat(32), date: '2026-01-01' }]

/** Another than the original’s: whose copy it is makes no other work of it. */
const PUBLISHER = { name: 'The Evening Paper', corrections: 'mailto:desk@paper.example' }

/** A picture of one px. */
const PICTURE = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64')
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
)
const JPEG = Buffer.from('ffd8ffe000044a46ffdb0004abcdffd9', 'hex')

let site = ''
let out = ''
let json: unknown
let story: OpenedStory
let original: Original

/** Writes what a build writes that holds words: its pages, lines, data, pictures and kept file. */
async function writeSite({ bundle, lesson }: OpenedStory): Promise<void> {
  const folders = ['story', 'offline', 'posters', 'lines', 'oembed']
  for (const folder of folders) await mkdir(join(site, folder))
  const address = 'https://paper.example/'
  const prints = new Map(
    bundle.exchange.flatMap((id) => [
      [`posters/${id}.webp`, PICTURE],
      [`posters/${id}.card.jpg`, JPEG],
      [`posters/${id}.1080x1080.png`, PNG],
    ]),
  )
  const files = [
    ...lineFiles(bundle, cardsOf(bundle, prints, PUBLISHER), address, [
      './stills/1/',
      ...stillsOf(bundle),
    ]),
    correctionsFile(bundle),
    ...feedFiles(bundle, address),
  ]
  for (const { fileName, source } of files) await write(fileName, source)
  for (const name of PAGES) {
    await write(
      `${name}.html`,
      renderPage(name, bundle, { ...NOWHERE, publisher: PUBLISHER }, lesson),
    )
  }
  await write('story/the-ferry.1.json', JSON.stringify(bundle))
  await write('story/the-ferry.2.json', JSON.stringify(cleanBundle(bundle)))
  const data = `<script type="application/json" id="bundle">${JSON.stringify(bundle)}</script>`
  await write('offline/the-ferry.html', renderOffline(bundle, PUBLISHER) + data)
  for (const [path, content] of signed(prints, bundle, [
    ...postersShown(bundle),
    ...siteCardsShown(bundle),
  ]))
    await writeFile(join(site, path), content)
}

/** The names of all that is printed for some line. */
const stillsOf = (bundle: Bundle): string[] =>
  linesOf(bundle).flatMap((line) => {
    const { plates, wire } = pictureOf(bundle, line, { withheld: false })
    return [...plates.map(plateName), ...(wire ? [wireName(wire.noise)] : [])]
  })

const write = (name: string, text: string): Promise<void> => writeFile(join(site, name), text)

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'readout-site-'))
  const opened = await openForPages(STORY)
  if (!opened.ok) throw new Error(opened.error)
  story = opened.value
  original = originalOf({ ...story, versions: EARLIER })
  await writeSite(story)
}, 60_000)

afterAll(() => rm(site, { recursive: true }))

/** The verdict on a copy; what is said of it is in `out`. */
async function asked(what: string): Promise<Verdict> {
  const told = await lookAt(original, what)
  if (!told.ok) throw new Error(told.error)
  const whole = overall(told.value)
  out = report(original, whole, told.value)
  json = JSON.parse(JSON.stringify(dataOf(original, whole, told.value)))
  return whole.verdict
}

/** Verifies the site, or one file of it by itself, with some words of that file changed. */
async function changed(file: string, from: string, to: string, alone = false): Promise<Verdict> {
  const path = join(site, file)
  const before = await readFile(path)
  const after = Buffer.from(before.toString('latin1').replaceAll(latin(from), latin(to)), 'latin1')
  expect(after.equals(before)).toBe(false)
  await writeFile(path, after)
  try {
    return await asked(alone ? path : site)
  } finally {
    await writeFile(path, before)
  }
}

/** A text’s UTF-8 as one character a byte, so that a picture’s other bytes stay as they are. */
const latin = (text: string): string => Buffer.from(text).toString('latin1')

/** The first line of the event, and the same with one word changed. */
function oneWord(): { id: string; from: string; to: string; change: string } {
  const id = story.bundle.exchange[0] ?? ''
  const text = story.bundle.lines.find((line) => line.id === id)?.text ?? ''
  const [word = '', last = ''] = text.replace(/\W+$/, '').split(' ').slice(-2)
  const change = `${word} [-${last}-]{+otherwise+}`
  return { id, from: `${word} ${last}`, to: `${word} otherwise`, change }
}

describe('a copy', () => {
  it('as it was built is the same, wherever it lies, and so is each file by itself', async () => {
    expect(await asked(site), out).toBe('same')
    expect(out).toContain('The same as the original.')
    const { id } = oneWord()
    const files = [
      'read.html',
      'about.html',
      `lines/${id}.html`,
      `lines/${id}.json`,
      `lines/${id}.txt`,
    ]
    const data = ['story/the-ferry.1.json', 'story/the-ferry.2.json', 'offline/the-ferry.html']
    for (const file of [...files, ...data, `posters/${id}.webp`])
      expect([file, await asked(join(site, file))]).toEqual([file, 'same'])
  })

  it.each([
    'read.html',
    'index.html',
    'compare.html',
    'offline/the-ferry.html',
    'lines/ID.html',
    'lines/ID.txt',
    'lines/ID.json',
  ])('with one word changed in %s is not, and says which line it is and how', async (name) => {
    const { id, from, to, change } = oneWord()
    expect(await changed(name.replace('ID', id), from, to)).toBe('differs')
    expect(out).toContain(change)
    expect(out).toContain(`Line ${id}: `)
  })

  it('with one word changed in what a line’s page says to other programs is not', async () => {
    const { id } = oneWord()
    const page = `lines/${id}.html`
    expect(await changed(page, '"@type":"Claim"', '"@type":"Quotation"')).toBe('differs')
    expect(out).toContain('Quotation')
    expect(await changed(page, '"description":"Reconstructed. ', '"description":"')).toBe('differs')
    expect(await changed(page, '{"@context"', '{"@context')).toBe('differs')
  })

  it('with one word changed in its data is not, though it shows the original’s digest', async () => {
    const { id, from, to, change } = oneWord()
    expect(await changed('story/the-ferry.1.json', from, to)).toBe('differs')
    expect(out).toContain(`Line ${id}: words: `)
    expect(out).toContain(change)
    expect(out).toContain('It shows a digest that is not that of what it holds.')
  })

  it('with one grade changed in its data is not', async () => {
    expect(await changed('story/the-ferry.1.json', '"how":"silent"', '"how":"states"')).toBe(
      'differs',
    )
    expect(out).toContain('how: [-silent-]{+states+}')
  })

  it('with other words for what attests a line is not, whatever its digest', async () => {
    const from = '"short":"Only North Pier says so, in other words"'
    expect(await changed('story/the-ferry.1.json', from, '"short":"Both sides say so"')).toBe(
      'differs',
    )
    expect(out).toContain('what attests the lines, in words')
  })

  it.each(['webp', 'card.jpg'])(
    'with one word changed in what a picture (%s) says is not',
    async (ending) => {
      const { id, from, to, change } = oneWord()
      expect(await changed(`posters/${id}.${ending}`, from, to)).toBe('differs')
      expect(out).toContain(change)
    },
  )

  it('with one word changed in a snippet on somebody’s page is not; nor with another digest', async () => {
    const { id, from, to, change } = oneWord()
    const card = cardsOf(story.bundle, new Map(), null).find(({ line }) => line === id)
    if (!card) throw new Error('no card')
    const options = readOptions((name) => (name === 'line' ? id : null))
    const plan = { base: 'https://other.example/player/', options, card }
    for (const snippet of [quoteSnippet(plan), elementSnippet(plan, null, 'tag')]) {
      await write('paper.html', `<p>The Evening Paper, Monday edition.</p>${snippet}`)
      expect(await asked(join(site, 'paper.html')), out).toBe('same')
      expect(await changed('paper.html', from, to, true)).toBe('differs')
      expect(out).toContain(change)
      expect(out).toContain(`Line ${id}: `)
      const digest = shortDigest(story.bundle.digest ?? '')
      expect(await changed('paper.html', digest, '01234567 89abcdef', true)).toBe('differs')
      expect(await changed('paper.html', digest, 'abababab abababab', true)).toBe('differs')
      expect(out).toContain('0.9.0')
    }
    await rm(join(site, 'paper.html'))
  })

  it('with words of its own where it says who publishes it is told of them', async () => {
    const more = `Published by The Evening Paper · ${oneWord().to}`
    for (const file of ['about.html', `lines/${oneWord().id}.txt`])
      expect(await changed(file, 'Published by The Evening Paper', more), file).toBe('differs')
  })

  it('with another review, or another digest in a picture, is not', async () => {
    const { digest = '', review } = story.bundle
    const { id } = oneWord()
    const by = review?.by[0] ?? ''
    expect(await changed('story/the-ferry.1.json', by, 'somebody else')).toBe('differs')
    expect(await changed(`posters/${id}.webp`, digest, '0'.repeat(64))).toBe('differs')
  })

  it('of an earlier version is older, and its pages are not held against the new ones', async () => {
    const { bundle } = story
    const lines = bundle.lines.map((line) => ({ ...line, text: `${line.text} Once.` }))
    const before = await readFile(join(site, 'story/the-ferry.1.json'), 'utf8')
    const earlier = { ...bundle, lines }
    const digest = digestOfWork(earlier, sha256)
    const versions = [{ version: '0.8.0', digest, date: '2026-01-01' }]
    original = originalOf({ ...story, versions })
    await write('story/the-ferry.1.json', JSON.stringify({ ...earlier, digest }))
    expect(await asked(site)).toBe('older')
    expect(out).toMatch(/^An older version: 0\.8\.0\.\nThe Ferry/)
    await write('story/the-ferry.1.json', before)
    original = originalOf({ ...story, versions: EARLIER })
  })

  it('of an earlier version whose data had other fields is older too', async () => {
    const { digest: _, ...rest } = story.bundle
    const { published: __, reconstructed: ___, ...disclosure } = rest.story.disclosure
    const label = 'Reconstructed. No transcript has been published.'
    const earlier = {
      ...rest,
      format: 2,
      story: { ...rest.story, disclosure: { label, ...disclosure } },
    }
    const digest = sha256(canonical(earlier))
    original = originalOf({
      ...story,
      versions: [{ version: '0.8.0', digest, date: '2026-01-01' }],
    })
    const data = JSON.stringify({ ...earlier, digest })
    await write('older.json', data)
    expect(await asked(join(site, 'older.json'))).toBe('older')
    await write('older.html', `<p>A line.</p><script id="bundle">${data}</script>`)
    expect(await asked(join(site, 'older.html'))).toBe('older')
    expect(await changed('older.json', 'Reconstructed', 'Transcribed', true)).not.toBe('older')
    for (const name of ['older.json', 'older.html']) await rm(join(site, name))
    original = originalOf({ ...story, versions: EARLIER })
  })

  it('that a browser kept, with other things round it, is compared by its paragraphs', async () => {
    const { id, from, to, change } = oneWord()
    const round = '<p>The Evening Paper, where nothing of this is known, has it so.</p>'
    const page = await readFile(join(site, 'index.html'), 'utf8')
    await write('kept.html', page.replace('<body>', `<body>${round}`))
    expect(await asked(join(site, 'kept.html')), out).toBe('same')
    expect(await changed('kept.html', from, to, true)).toBe('differs')
    expect(out).toContain(change)
    expect(out).toContain(`Line ${id}: `)
    await rm(join(site, 'kept.html'))
  })

  it('of something else is unknown', async () => {
    await write('other.html', '<p>Somebody else’s page, with words of its own and no others.</p>')
    expect(await asked(join(site, 'other.html'))).toBe('unknown')
    await rm(join(site, 'other.html'))
  })

  it('is told as JSON too, with the original’s digest', async () => {
    await asked(site)
    expect(json).toMatchObject({
      verdict: 'same',
      original: { digest: story.bundle.digest },
      files: [],
    })
  })
})

describe('a digest', () => {
  it('is compared as far as it was copied, with or without its spaces', async () => {
    const { digest = '' } = story.bundle
    expect(await asked(digest)).toBe('same')
    expect(await asked(`${digest.slice(0, 8)} ${digest.slice(8, 16).toUpperCase()}`)).toBe('same')
    expect(await asked('0123 4567 89ab cdef')).toBe('differs')
    expect(await asked('ab'.repeat(32))).toBe('older')
    expect(out).toContain('An older version: 0.9.0.')
  })
})

describe('what cannot be compared', () => {
  it('is said: a file that is not there', async () => {
    const told = await lookAt(original, join(site, 'nowhere.html'))
    expect(told.ok || told.error).toContain('nowhere.html cannot be read')
  })
})
