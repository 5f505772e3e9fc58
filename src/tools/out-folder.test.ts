import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claimOut } from './out-folder.ts'

let home = ''
let out = ''

const ferry = { name: 'ferry', lines: ['tide', 'sunday'] }

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'readout-'))
  out = join(home, 'site')
})

afterEach(() => rm(home, { recursive: true }))

/** A site as an earlier build left it: a card for each line, and one for where it begins. */
async function built(story: string, lines: readonly string[]): Promise<void> {
  await mkdir(join(out, 'lines'), { recursive: true })
  for (const line of ['_first', ...lines])
    await writeFile(join(out, 'lines', `${line}.json`), JSON.stringify({ story, line }))
}

describe('the folder that a site is built into', () => {
  it('may be new, empty, or the same work’s as it was', async () => {
    await expect(claimOut(out, ferry)).resolves.toBeUndefined()
    await expect(claimOut(out, ferry)).resolves.toBeUndefined()
    await built('ferry', ['tide', 'gone'])
    await expect(claimOut(out, ferry)).resolves.toBeUndefined()
  })

  it('is not written over where another work lies in it', async () => {
    await built('call', ['tide'])
    await expect(claimOut(out, ferry)).rejects.toThrow(
      `${out} holds another work, "call": name another folder with --out`,
    )
  })

  it('is not written over where another work of the same name lies in it', async () => {
    await built('ferry', ['storm', 'harbour'])
    await expect(claimOut(out, ferry)).rejects.toThrow('holds another work of the same name')
  })

  it('is told of before anything is made, where nothing can be written to it', async () => {
    await writeFile(join(home, 'file'), '')
    await expect(claimOut(join(home, 'file', 'site'), ferry)).rejects.toThrow('ENOTDIR')
    await expect(claimOut(join(home, 'file'), ferry)).rejects.toThrow('EEXIST')
  })
})
