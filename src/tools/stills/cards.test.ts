import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type Bundle, linesOf } from '../../reconstruction/index.ts'
import { ROOT } from '../folders.ts'
import { openStory } from '../open-story.ts'
import { cardJobs } from './cards.ts'

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
