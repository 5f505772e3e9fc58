import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readPicture } from '../../apps/verify/index.ts'
import { type Bundle, linesOf } from '../../reconstruction/index.ts'
import { cardsOf } from '../build-cards.ts'
import { ROOT } from '../folders.ts'
import { openStory } from '../open-story.ts'
import { cardJobs, cardsShown, siteCardJobs } from './cards.ts'
import { lasting } from './lasting.ts'
import { planPrints, sharedLines } from './plan.ts'
import { signed } from './signed.ts'

let bundle: Bundle

beforeAll(async () => {
  const opened = await openStory(join(ROOT, 'tests/made-story'))
  if (!opened.ok) throw new Error(opened.error)
  bundle = opened.value
})

test('each line has its pictures in three shapes and two formats, and their words as text', () => {
  for (const line of linesOf(bundle)) {
    const { jobs, alt } = cardJobs(bundle, line, false)
    expect(jobs.flatMap(({ files }) => files)).toEqual(
      ['1200x630', '1080x1080', '1080x1920'].flatMap((size) => [
        `${line.id}.${size}.png`,
        `${line.id}.${size}.jpg`,
      ]),
    )
    expect(alt[0]).toBe(`${line.id}.txt`)
    expect(alt[1]).toMatch(/\S/)
  }
})

test('masked words are masked in every picture and in the text, which say so in their names', () => {
  const strong = linesOf(bundle).find((line) => line.strong.length > 0)
  if (!strong) throw new Error('no strong language')
  const [word] = strong.strong
  const { jobs, alt } = cardJobs(bundle, strong, true)
  expect(alt[0]).toBe(`${strong.id}.clean.txt`)
  for (const text of [alt[1], ...jobs.map((job) => ('html' in job ? job.html : ''))])
    expect(text.includes(`${word}`)).toBe(false)
  for (const { files } of jobs) for (const file of files) expect(file).toContain('.clean.')
})

/** The smallest pictures of both kinds. */
const PIXELS: Readonly<Record<string, Buffer>> = {
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
    'base64',
  ),
  jpg: Buffer.from('ffd8ffe000044a46ffdb0004abcdffd9', 'hex'),
}

const pixelsOf = (files: readonly string[]) =>
  new Map(
    files.flatMap((file) => {
      const pixels = PIXELS[file.split('.').at(-1) ?? '']
      return pixels ? [[file, pixels] as const] : []
    }),
  )

test('the digest, the line and the words stand in the metadata of every picture that is exported', () => {
  const { digest } = bundle
  for (const line of sharedLines(bundle)) {
    const { jobs, alt } = cardJobs(bundle, line, true)
    const files = jobs.flatMap((job) => job.files)
    const prints = signed(pixelsOf(files), bundle, cardsShown(line, jobs, true))
    for (const file of files)
      expect(readPicture(prints.get(file) ?? Buffer.alloc(0)), file).toEqual({
        digest,
        line: line.id,
        description: alt[1].trim(),
      })
  }
})

test('a site that was built with them lists them with each line, masked ones apart, and no file twice', () => {
  const jobs = [...planPrints(bundle), ...siteCardJobs(bundle)]
  const files = jobs.flatMap((job) => job.files)
  expect(new Set(files).size).toBe(files.length)
  const prints = lasting(pixelsOf(files))
  const cards = cardsOf(bundle, prints, null)
  const sizes = ['1200x630', '1080x1080', '1080x1920'].flatMap((size) => [
    `${size}.png`,
    `${size}.jpg`,
  ])
  for (const { id, strong } of sharedLines(bundle)) {
    const card = cards.find(({ line }) => line === id)
    const listed = [card?.pictures, card?.clean?.pictures].map((pictures) =>
      pictures?.map(({ file, width, height }) => `${width}x${height}.${file.split('.').at(-1)}`),
    )
    expect(listed[0]).toEqual(sizes)
    if (strong.length > 0) expect(listed[1]).toEqual(sizes)
    for (const { file } of card?.clean?.pictures ?? []) expect(file).toContain('.clean.')
    for (const { file } of card?.pictures ?? []) expect(file).not.toContain('.clean.')
  }
})
