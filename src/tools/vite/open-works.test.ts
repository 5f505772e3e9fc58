import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ROOT } from '../folders.ts'
import { openWorks } from './open-works.ts'
import { sitePlan } from './site-plan.ts'

let home = ''
const folder = (name: string) => join(home, name)

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'readout-'))
  for (const name of ['made-story', 'made-accounts'])
    await cp(join(ROOT, 'tests', name), folder(name), { recursive: true })
  await writeFile(join(folder('made-story'), 'site.yaml'), 'works: ["../made-accounts"]\n')
})

afterEach(() => rm(home, { recursive: true }))

const plan = (address?: string) =>
  sitePlan({ story: folder('made-story'), out: folder('site'), address, draft: true, cards: true })

async function edit(path: string, from: string, to: string): Promise<void> {
  const file = folder(path)
  const text = await readFile(file, 'utf8')
  expect(text, `${path} holds ${from}`).toContain(from)
  await writeFile(file, text.replace(from, to))
}

test('each further work goes below the first, into a folder and at an address of its name', async () => {
  const [first, second, ...rest] = await openWorks(plan('https://paper.example/readout'))
  expect(rest).toEqual([])
  expect(first.plan).toEqual(plan('https://paper.example/readout'))
  expect(second?.opened.bundle.story.title).toBe('The Signal')
  expect(second?.plan).toEqual({
    story: folder('made-accounts'),
    out: join(folder('site'), 'the-signal'),
    address: 'https://paper.example/readout/the-signal/',
    drafts: true,
    alone: false,
    cards: true,
    language: null,
    languages: [],
    first: null,
  })
  expect((await openWorks(plan()))[1]?.plan.address).toBe('')
})

test('a fault says in which of several works it is', async () => {
  await edit('made-accounts/story.yaml', 'checked: "2019-07-01"', 'checked: "never"')
  await expect(openWorks(plan())).rejects.toThrow(/made-accounts:\n[\s\S]*story\.yaml:\d+:\d+ R111/)
  await edit('made-story/story.yaml', 'checked: "2019-06-01"', 'checked: "never"')
  await expect(openWorks(plan())).rejects.toThrow(/made-story:\n[\s\S]*story\.yaml:\d+:\d+ R111/)
  await rm(join(folder('made-story'), 'site.yaml'))
  await expect(openWorks(plan())).rejects.toThrow(/^\w+\.yaml:\d+:\d+ R/)
})

test('drafts are allowed for all works or for none', async () => {
  await rm(join(folder('made-accounts'), 'review.json'))
  const works = await openWorks(plan())
  expect(works.map(({ opened }) => Boolean(opened.bundle.review))).toEqual([true, false])
  await expect(openWorks({ ...plan(), drafts: false })).rejects.toThrow(
    /made-accounts:\nreview\.json/,
  )
})

test('a list that does not fit is told of where it stands', async () => {
  await edit('made-accounts/story.yaml', 'name: "the-signal"', 'name: "the-ferry"')
  await expect(openWorks(plan())).rejects.toThrow(
    /made-story:\nsite\.yaml:1:9 R720 .*"the-ferry", as this story is/,
  )
})

test('a work that is to stand alone is opened without the others', async () => {
  const works = await openWorks({ ...plan(), alone: true })
  expect(works.map(({ opened }) => opened.folder)).toEqual([folder('made-story')])
})
