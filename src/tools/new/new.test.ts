import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkFolder } from '../check.ts'
import { main } from '../cli.ts'
import { openDraft } from '../open-story.ts'

let home = ''
let out = ''
let err = ''

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'readout-'))
  out = ''
  err = ''
  vi.spyOn(process, 'cwd').mockReturnValue(home)
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text)
    return true
  })
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(home, { recursive: true })
})

/** What a check says of a new story, without what it says of reviews. */
async function faultsOf(name: string): Promise<string[]> {
  const folder = join(home, name)
  const texts = (await readdir(join(folder, 'texts'))).map((file) => ({
    source: file.replace('.txt', ''),
    path: join(folder, 'texts', file),
  }))
  const checked = await checkFolder(folder, texts)
  if (!checked.ok) return [checked.error]
  return checked.value.diagnostics
    .filter(({ severity }) => severity !== 'note')
    .map(({ code, message }) => `${code} ${message}`)
}

describe('a new story', () => {
  it.each([
    ['as it is asked for least: no author, two sides', []],
    [
      'with five sides and nobody who pieced them together',
      ['North', 'South', 'East Pier', 'West Pier', 'Île'].flatMap((side) => ['--party', side]),
    ],
    [
      'with an author and three sides',
      [
        '--title',
        'The Bridge: a call',
        '--language',
        'en-GB',
        '--author',
        'Ida Marsh',
        '--party',
        'North Pier',
        '--party',
        'South Pier',
        '--party',
        'Île',
      ],
    ],
    [
      'with one side, and two records of it',
      [
        '--party',
        'Київ',
        '--record',
        'Evening readout=Київ',
        '--record',
        'Press briefing=Київ',
        '--author',
        'Ida Marsh',
      ],
    ],
  ])('checks as a draft, and is played to its end: %s', async (_, flags) => {
    expect(await main(['new', 'bridge', ...flags]), err).toBe(0)
    expect((await faultsOf('bridge')).filter((said) => !said.startsWith('R120'))).toEqual([])
    const opened = await openDraft(join(home, 'bridge'))
    expect(opened.ok && opened.value.bundle.lines.map(({ id }) => id)).toContain('so-far')
    expect(out).toContain('readout dev bridge')
  })

  it('keeps whole texts of sources out of any repository', async () => {
    await main(['new', 'bridge'])
    expect(await readFile(join(home, 'bridge/.gitignore'), 'utf8')).toMatch(/^texts\/$/m)
    expect(await readdir(join(home, 'bridge/texts'))).not.toEqual([])
  })

  it('brings the schemas that its files name', async () => {
    await main(['new', 'bridge'])
    for (const name of ['story', 'sources', 'sourcing']) {
      const [first] = (await readFile(join(home, `bridge/${name}.yaml`), 'utf8')).split('\n')
      expect(first).toBe(`# yaml-language-server: $schema=schemas/${name}.json`)
      await readFile(join(home, `bridge/schemas/${name}.json`))
    }
  })

  it.each([
    [['new'], 'new needs a name'],
    [['new', '1st'], 'letters, digits and hyphens, beginning with a letter'],
    [['new', 'b', '--language', 'xx'], 'nobody has a language "xx"'],
    [['new', 'b', '--language', 'klingon!'], 'nobody has a language "klingon!"'],
    [['new', 'b', '--party', 'A {b}'], 'letters, digits, spaces'],
    [['new', 'b', '--party', 'North', '--record', 'Log=South'], 'the side "South"'],
    [['new', 'b', '--party', 'North', '--record', 'Log'], 'NAME=SIDE'],
  ])('is refused where it could not be right: %j', async (args, why) => {
    expect(await main(args)).toBe(2)
    expect(err).toContain(why)
    expect(await readdir(home)).toEqual([])
  })

  it('never writes over what is there', async () => {
    await main(['new', 'bridge'])
    await writeFile(join(home, 'bridge/story.yaml'), 'mine')
    expect(await main(['new', 'bridge'])).toBe(1)
    expect(err).toContain('bridge is there already')
    expect(await readFile(join(home, 'bridge/story.yaml'), 'utf8')).toBe('mine')
  })
})
