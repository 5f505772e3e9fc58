import { describe, expect, it, test } from 'vitest'
import { assemble } from './assemble.ts'
import { diagnose } from './check.ts'
import { readDraft, withWorks } from './draft.ts'
import { goodFiles, OPTIONS } from './fixture.ts'
import { identityOf } from './identity.ts'
import type { ListedWork } from './listed-works.ts'

/** What is made of the good story with this site.yaml beside it: its publisher, or what is wrong. */
function published(text?: string): unknown {
  const files = goodFiles()
  if (text !== undefined) files.set('site.yaml', text)
  const draft = readDraft(files, OPTIONS)
  const assembled = assemble(draft)
  return assembled.ok
    ? { publisher: assembled.value.site.publisher ?? null, digest: assembled.value.bundle.digest }
    : assembled.error.map(({ code, file, line, message }) => `${file}:${line} ${code} ${message}`)
}

const NAMED = `publisher:
  name: "The Paper"
  corrections: "mailto:corrections@paper.example"
`

test('a publisher is the copy’s own: it is read from site.yaml, and enters no digest', () => {
  const { publisher, digest } = published(NAMED) as Record<string, unknown>
  expect(publisher).toEqual({ name: 'The Paper', corrections: 'mailto:corrections@paper.example' })
  expect(published()).toEqual({ publisher: null, digest })
  expect(published('')).toEqual({ publisher: null, digest })
})

test('a publisher without an address, or with one that is none, is refused with its place', () => {
  expect(published('publisher:\n  name: "The Paper"\n')).toEqual([
    expect.stringMatching(/^site\.yaml:\d R\d+ .*corrections/),
  ])
  for (const address of ['', 'javascript:alert(1)', 'paper.example', 'http://a.example', 'mailto:'])
    expect(published(NAMED.replace(/mailto:[^"]+/, address)), address).toEqual([
      expect.stringMatching(/^site\.yaml:3 R\d+ .*mailto:name@paper\.example/),
    ])
  expect(published(NAMED.replace('The Paper', 'A · B'))).toEqual([
    expect.stringMatching(/^site\.yaml:2 /),
  ])
  expect(published('publisher: &a\n  name: *a\n')).not.toHaveProperty('publisher')
})

describe('the works that a site lists', () => {
  const lists = (...folders: string[]) => `works: ${JSON.stringify(folders)}\n`

  /** What the rules say of a site that lists these works. */
  function saidOf(...works: ListedWork[]): string[] {
    const files = goodFiles().set('site.yaml', lists(...works.map(({ folder }) => folder)))
    const draft = withWorks(readDraft(files, OPTIONS), works)
    return diagnose(draft).map(
      ({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`,
    )
  }
  const work = (name: string, fault: ListedWork['fault'] = null): ListedWork => ({
    folder: `../${name}`,
    name,
    fault,
  })

  it('are folders as seen from it, of which there is at least one', () => {
    expect(published(lists('../visit', 'second/work', './third'))).toMatchObject({
      publisher: null,
    })
    for (const folder of ['/srv/visit', '~/visit', 'C:\\visit', '..\\visit', ''])
      expect(published(lists(folder)), folder).toEqual([
        expect.stringMatching(/^site\.yaml:1 R\d+ .*with slashes: \.\.\/visit/),
      ])
    expect(published('works: []\n')).toEqual([expect.stringMatching(/^site\.yaml:1 R\d+ .*list a/)])
    expect(published('works: "../visit"\n')).toEqual([expect.stringMatching(/^site\.yaml:1 /)])
  })

  it('enter no digest', () => {
    expect(published(lists('../visit'))).toEqual(published())
  })

  it('may be called anything that no other of them is called, whatever its capitals', () => {
    expect(saidOf(work('visit'), work('letter'))).toEqual([])
    expect(saidOf(work('visit'), { ...work('Visit'), folder: '../other' })).toEqual([
      'site.yaml:1:20 R720 the work in "../other" is called "Visit", as the work in "../visit" is',
    ])
    expect(saidOf(work(nameOfGood()))).toEqual([
      expect.stringMatching(/ R720 .* is called "[^"]+", as this story is$/),
    ])
  })

  it('of which nothing can be read are told of by their own check', () => {
    expect(saidOf({ folder: '../broken', name: null, fault: null })).toEqual([])
  })

  it('are told of where they are none, each at its place', () => {
    const faults = ['missing', 'no-story', 'itself', 'lists-works', 'name-taken'] as const
    const said = saidOf(...faults.map((fault, i) => work(`w${i}`, fault)))
    expect(said).toHaveLength(faults.length)
    for (const one of said) expect(one).toMatch(/^site\.yaml:1:\d+ R720 .*"\.\.\/w\d"/)
    expect(new Set(said.map((one) => one.split(' R720 ')[0])).size).toBe(faults.length)
  })
})

const nameOfGood = () => identityOf(goodFiles()).name ?? ''

test('a work’s name is read without reading the whole, whatever its files hold', () => {
  expect(identityOf(goodFiles())).toMatchObject({ name: nameOfGood(), hasStory: true, works: null })
  expect(nameOfGood()).not.toBe('')
  const odd = (story: string | Uint8Array, site: string) =>
    identityOf(
      new Map<string, string | Uint8Array>([
        ['story.yaml', story],
        ['site.yaml', site],
      ]),
    )
  const nothing = { name: null, language: null, hasStory: true, works: null }
  expect(odd('name: [', '- a')).toEqual(nothing)
  expect(odd('name: 3', '')).toEqual(nothing)
  expect(odd(new Uint8Array([0xff, 0xfe, 0xfd]), ': :')).toEqual(nothing)
  expect(odd('name: a', 'works: []')).toEqual({ ...nothing, name: 'a', works: [] })
  expect(odd('name: a', 'works: ["../b"]')).toMatchObject({ works: ['../b'] })
  expect(identityOf(new Map())).toEqual({ ...nothing, hasStory: false })
})
