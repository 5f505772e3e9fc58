import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkFolder } from '../check.ts'
import { main } from '../cli.ts'

let home = ''
let out = ''
let err = ''

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'readout-'))
  vi.spyOn(process, 'cwd').mockReturnValue(home)
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text)
    return true
  })
  await main(['new', 'bridge', '--author', 'Ida Marsh'])
  out = ''
  err = ''
  await writeFile(join(home, 'article.txt'), ARTICLE)
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(home, { recursive: true })
})

const ARTICLE = `Going by what was put out that evening, the call was short.
North said the bridge stays open. South said there is no money for paint.
North told South that the toll is #1 {fair}. South said, wait. And later South said, wait.
South asked for “more time.”`

/** Runs `draft` on sentences picked in the article. Gives its exit code. */
async function draft(picks: string, ...more: string[]): Promise<number> {
  await writeFile(join(home, 'picks.txt'), picks)
  const texts = ['--text', `A=${join(home, 'article.txt')}`]
  return main(['draft', 'bridge', ...texts, '--pick', join(home, 'picks.txt'), ...more])
}

const read = (name: string) => readFile(join(home, 'bridge', name), 'utf8')

/** The codes of what a check says against the article, without that of the lock and of reviews. */
async function codes(): Promise<string[]> {
  const checked = await checkFolder(join(home, 'bridge'), [
    { source: 'A', path: join(home, 'article.txt') },
  ])
  if (!checked.ok) return [checked.error]
  const apart = ['R120', 'R502', 'R506', 'R501', 'R508', 'R507']
  return checked.value.diagnostics
    .map(({ code, message }) => `${code} ${message}`)
    .filter((said) => !apart.some((code) => said.startsWith(code)))
}

describe('a draft of picked sentences', () => {
  it('is shown, and nothing is written, without --write', async () => {
    const before = await read('sourcing.yaml')
    expect(await draft('north: North told South that the toll is #1 {fair}.'), err).toBe(0)
    expect(out).toContain(
      'North told South that the toll is \\#1 \\{fair\\}. # id:the-toll-is # by:north',
    )
    expect(out).toContain('content: "that the toll is #1 {fair}."')
    expect(out).toContain('NR: { how: undecided }')
    expect(await read('sourcing.yaml')).toBe(before)
  })

  it('has its lines, passages and supports written, which only a person can then let through', async () => {
    expect(await draft('north: North told South that the toll is #1 {fair}.', '--write'), err).toBe(
      0,
    )
    expect(await read('script.ink')).toContain('\nNorth told South that the toll is')
    expect(await codes()).toEqual([
      'R630 how its source gives "the-toll-is" is undecided',
      'R630 how NR, SR stand to "the-toll-is" is undecided',
    ])
  })

  it('takes the content that is marked, and the words in quotation marks as a quotation', async () => {
    expect(
      await draft(
        'south: South [asked for] “more time.”\nsouth: South said [there is no money for paint].',
      ),
      err,
    ).toBe(0)
    expect(out).toContain('kind: quotation')
    expect(out).toContain('content: "“more time.”"')
  })

  it('tells one of several places by what stands around it', async () => {
    expect(await draft('south: South said, wait. @ And later'), err).toBe(0)
    expect(out).toContain('prefix: "And later"')
  })

  it.each([
    ['nobody: South said, stop.', 'picks.txt:1: nobody in the cast is called "nobody"'],
    ['south South said, stop.', 'picks.txt:1: write it as SPEAKER: sentence'],
    ['south: South said, wait.', 'picks.txt:1: it stands in the text of A more than once'],
    [
      '\nsouth: South said there was no money for paint.',
      'picks.txt:2: it stands in no text. The nearest in the text of A is: “South said there is no money for paint.”',
    ],
    ['south: Quite another article says so in other words.', 'Are these the right texts?'],
  ])('refuses what it cannot anchor: %j', async (picks, why) => {
    expect(await draft(picks, '--write')).toBe(1)
    expect(err).toContain(why)
    expect(await read('script.ink')).not.toContain('stop')
  })

  it('wants a text, and a list of sentences', async () => {
    expect(await main(['draft', 'bridge'])).toBe(2)
    expect(err).toContain('draft needs the text of a source')
  })
})
