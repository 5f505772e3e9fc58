import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run as check } from './check.ts'
import { loadStory, textFile } from './load.ts'
import { run as lock } from './lock.ts'
import { run as review } from './review/review.ts'

const GOOD = fileURLToPath(new URL('../check/good', import.meta.url))

let folder = ''
let out = ''
let err = ''

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'readout-')), 'story')
  await cp(GOOD, folder, { recursive: true })
  // Readout’s own drawings, so that the made-up story can be checked with them.
  await edit('story.yaml', (text) =>
    text
      .replace('art: shop', 'art: shop-aisle')
      .replace('art: pier', 'art: end')
      .replace('caller-one', 'caller-day')
      .replace('caller-two', 'caller-night'),
  )
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  await review([folder, '--accept'])
  out = ''
  err = ''
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
  await rm(join(folder, '..'), { recursive: true })
})

async function edit(name: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, name)
  await writeFile(path, change(await readFile(path, 'utf8')))
}

const text = () => join(folder, 'texts', 'A.txt')

describe('check', () => {
  it('ends 0 on a good story, and says what it looked at', async () => {
    expect(await check([folder])).toBe(0)
    expect(out).toBe(
      'no errors. Checked 7 lines; 3 sources; 62 of 70 words of A shipped; passages compared with the lock.\n',
    )
  })

  it('compares with a text, of the author’s source when none is named', async () => {
    expect(await check([folder, '--text', text()])).toBe(0)
    expect(out).toContain('passages compared with the text of A')
    expect(await check([folder, '--text', `A=${text()}`])).toBe(0)
  })

  it('ends 1 on an error, and prints it like a compiler', async () => {
    await edit('call.ink', (ink) => ink.replace('by:brandt', 'by:brand'))
    expect(await check([folder])).toBe(1)
    expect(out).toMatch(
      /^call\.ink:11:62 R304 nobody in the cast is called "brand"\n {4}Did you mean "brandt"\?$/m,
    )
    expect(out).toMatch(/^1 error, 1 warning\. /m)
  })

  it('prints JSON for other programs', async () => {
    await edit('call.ink', (ink) => ink.replace('by:brandt', 'by:brand'))
    expect(await check([folder, '--json'])).toBe(1)
    expect(JSON.parse(out)).toContainEqual({
      file: 'call.ink',
      line: 11,
      column: 62,
      code: 'R304',
      severity: 'error',
      message: 'nobody in the cast is called "brand"',
      help: 'Did you mean "brandt"?',
    })
  })

  it('ends 0 on a warning, and prints it', async () => {
    await edit('call.ink', (ink) =>
      ink.replace('That is all.', 'That is all, as Olga Petrova knew.'),
    )
    await review([folder, '--accept'])
    expect(await check([folder])).toBe(0)
    expect(out).toContain('R431 warning: ')
    expect(out).toContain('no errors, 1 warning.')
  })

  it.each(['call.ink', 'story.yaml', 'texts/A.txt'])(
    'reads %s as bytes, and names the one that is not UTF-8',
    async (name) => {
      const path = join(folder, name)
      const bytes = await readFile(path)
      const at = bytes.indexOf('’')
      // As an editor in Windows-1252 saves it.
      await writeFile(path, Buffer.concat([bytes.subarray(0, at), Buffer.of(0x92)]))
      expect(await check([folder, '--text', text()])).toBe(1)
      expect(out).toContain(`${name}:`)
      expect(out).toContain('R112 the byte 0x92 is not UTF-8: in Windows-1252 it is "’"')
      expect(out).not.toContain('\uFFFD')
    },
  )

  it('says of the text of another source that it is one', async () => {
    const other = join(folder, 'texts', 'other.txt')
    await writeFile(other, 'Quite another article, of which nothing is quoted here.')
    expect(await check([folder, '--text', `A=${other}`])).toBe(1)
    expect(out.match(/R504 .*/g)).toEqual([
      'R504 the text given for A has none of the 6 passages from it',
    ])
  })

  it('says which folder, text or source is not there', async () => {
    expect(await check([join(folder, 'nowhere')])).toBe(1)
    expect(await check([folder, '--text', 'nowhere.txt'])).toBe(1)
    expect(await check([folder, '--text', `Z=${text()}`])).toBe(1)
    expect(err).toContain('cannot be read')
    expect(err).toContain('sources.yaml has no source "Z"')
  })

  describe('of a site of several works', () => {
    const other = () => join(folder, '..', 'other')

    beforeEach(async () => {
      await cp(folder, other(), { recursive: true })
      await edit('../other/story.yaml', (text) => text.replace(/^name: .*$/m, 'name: other'))
      await writeFile(join(folder, 'site.yaml'), 'works: ["../other"]\n')
    })

    it('looks at each of them, and says at which', async () => {
      expect(await check([folder])).toBe(0)
      expect(out.match(/^no errors.* Checked/gm)).toHaveLength(2)
      expect(out).toMatch(/story:\nno errors[\s\S]*other:\n[\s\S]*no errors/)
    })

    it('ends 1 where one of them has an error, with its place as seen from the first', async () => {
      await edit('../other/story.yaml', (text) => text.replace('language: en', 'languag: en'))
      expect(await check([folder])).toBe(1)
      out = ''
      expect(await check([folder, '--json'])).toBe(1)
      const files = JSON.parse(out).map(({ file }: { file: string }) => file)
      expect(new Set(files)).toContain('../other/story.yaml')
      out = ''
      expect(await check([folder, '--sarif'])).toBe(1)
      expect(out).toMatch(/"uri": "[^"]*other\/story\.yaml"/)
    })

    it('compares a text with the story that was asked for alone', async () => {
      expect(await check([folder, '--text', text()])).toBe(0)
      expect(out.match(/compared with the text of A/g)).toHaveLength(1)
    })

    it('goes on to no folder that is no work', async () => {
      await writeFile(join(folder, 'site.yaml'), 'works: ["../nowhere", "../other", "../other"]\n')
      expect(await check([folder])).toBe(1)
      expect(out).toContain('R720 there is no folder "../nowhere"')
      expect(out.match(/Checked/g)).toHaveLength(2)
    })
  })
})

describe('lock', () => {
  it('locks a story anew with a salt of its own, and holds no word of it', async () => {
    await rm(join(folder, 'lock.json'))
    expect(await lock([folder, '--text', `A=${text()}`])).toBe(0)
    expect(out).toBe('A: 6 passages of 6 anchors locked\n')
    const written = await readFile(join(folder, 'lock.json'), 'utf8')
    expect(JSON.parse(written).sources.A.salt).not.toBe('0123456789abcdef0123456789abcdef')
    expect(written).not.toMatch(/ferry|mayors/)
    expect(await check([folder])).toBe(0)
  })

  it('changes nothing when nothing changed', async () => {
    expect(await lock([folder, '--text', `A=${text()}`])).toBe(0)
    const first = await readFile(join(folder, 'lock.json'), 'utf8')
    out = ''
    expect(await lock([folder, '--text', `A=${text()}`])).toBe(0)
    expect(out).toContain('no passage changed')
    expect(await readFile(join(folder, 'lock.json'), 'utf8')).toBe(first)
  })

  it('says what changed when it locks again', async () => {
    await edit('sourcing.yaml', (yaml) =>
      yaml.replace('exact: "I heard of it at the baker’s"', 'exact: "I heard of it"'),
    )
    expect(await check([folder])).toBe(1)
    expect(await lock([folder, '--text', `A=${text()}`])).toBe(0)
    expect(out).toContain('1 new, at baker')
    expect(out).toContain('1 no longer there, once at baker')
    expect(await check([folder])).toBe(0)
  })

  it('refuses a passage that is not in the text or not unique, and writes nothing', async () => {
    await edit('sourcing.yaml', (yaml) =>
      yaml
        .replace('exact: "I heard of it at the baker’s"', 'exact: "I heard of it at the butcher’s"')
        .replace('exact: "Rey said, fine, then pay for the paint."', 'exact: "the"'),
    )
    const before = await readFile(join(folder, 'lock.json'), 'utf8')
    expect(await lock([folder, '--text', `A=${text()}`])).toBe(1)
    expect(err).toContain('sourcing.yaml:7:38 R504')
    expect(err).toContain('R505')
    expect(err).toContain('Nothing was locked.')
    expect(await readFile(join(folder, 'lock.json'), 'utf8')).toBe(before)
  })
})

describe('a story’s folder', () => {
  it('gives its own files alone, and none that a link leads out to', async () => {
    const outside = join(folder, '..', 'secret.ink')
    await writeFile(outside, 'secret')
    await symlink(outside, join(folder, 'linked.ink'))
    const loaded = await loadStory(folder)
    expect(loaded.ok && [...loaded.value.keys()].sort()).toEqual([
      'call.ink',
      'lock.json',
      'review.json',
      'sources.yaml',
      'sourcing.yaml',
      'story.yaml',
    ])
  })

  it('tells texts of sources apart from paths with an equals sign', () => {
    expect(textFile('A=a.txt')).toEqual({ source: 'A', path: 'a.txt' })
    expect(textFile('./a=b.txt')).toEqual({ source: null, path: './a=b.txt' })
  })
})
