import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(home, { recursive: true })
})

/** Anchors the story anew in a changed text. Gives the exit code. */
async function anchor(change: (text: string) => string, ...more: string[]): Promise<number> {
  const text = await readFile(join(home, 'bridge/texts/A.txt'), 'utf8')
  await writeFile(join(home, 'now.txt'), change(text))
  return main(['anchor', 'bridge', '--text', `A=${join(home, 'now.txt')}`, ...more])
}

const sourcing = () => readFile(join(home, 'bridge/sourcing.yaml'), 'utf8')

describe('a source that changed', () => {
  it('has every passage where it was', async () => {
    expect(await anchor((text) => `Updated at noon.\n\n${text}`)).toBe(0)
    expect(out).toBe('A: 3 passages stand in the text as they are.\n')
  })

  it('has words that differ: they are shown, and nothing is written', async () => {
    const before = await sourcing()
    expect(
      await anchor((text) => text.replace('no money for paint', 'no money for any paint')),
    ).toBe(1)
    expect(out).toContain('sourcing.yaml:19:')
    expect(out).toContain('line-2')
    expect(out).toContain('- South said there is no money for paint.')
    expect(out).toContain('+ South said there is no money for any paint.')
    expect(await sourcing()).toBe(before)
  })

  it('is followed where that is asked for, and what is said of the script too', async () => {
    const change = (text: string) => text.replace('no money for paint', 'no money for any paint')
    expect(await anchor(change, '--write')).toBe(0)
    expect(await sourcing()).toContain('exact: "South said there is no money for any paint."')
    expect(out).toContain('readout check')
  })

  it('has the right one of several places, by what stands around it', async () => {
    const yaml = await sourcing()
    await writeFile(
      join(home, 'bridge/sourcing.yaml'),
      yaml.replace('exact: "South said there', 'prefix: "And then", exact: "South said there'),
    )
    const twice =
      'South said there is no money for paints.\n\nAnd then South said there is no money for paints.'
    await anchor(
      (text) => text.replace('South said there is no money for paint.', twice),
      '--write',
    )
    expect(out).toContain('+ And then South said there is no money for paints.')
  })

  it('has lost words: no other ones are taken for them', async () => {
    expect(
      await anchor(
        (text) => text.replace('South said there is no money for paint.', ''),
        '--write',
      ),
    ).toBe(1)
    expect(out).toContain('line-2: it is gone, and nothing like it stands in the text')
    expect(await sourcing()).toContain('exact: "South said there is no money for paint."')
  })

  it('is not another source', async () => {
    expect(
      await anchor(() => 'Quite another article, of which nothing is quoted here at all.'),
    ).toBe(1)
    expect(err).toContain('none of the 3 passages of A stands in it: is it the text of A?')
  })
})
