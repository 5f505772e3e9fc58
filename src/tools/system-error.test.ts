import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { main } from './cli.ts'
import { ROOT } from './folders.ts'
import { saidOf } from './system-error.ts'

let home = ''

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'readout-'))
  await writeFile(join(home, 'file'), '')
})

afterEach(() => vi.restoreAllMocks())

afterAll(() => rm(home, { recursive: true }))

/** An error as Node throws it. */
const thrown = (code: string, path: string) =>
  Object.assign(new Error(`${code}: in Node's words, open '${path}'`), { code, path })

describe('what the system refuses', () => {
  it.each([
    ['EACCES', 'you may not write or read /site/index.html'],
    ['EROFS', '/site/index.html lies on a file system that nothing can be written to'],
    ['ENOSPC', 'no space is left for /site/index.html'],
    ['ENOTDIR', '/site/index.html leads through a file as if it were a folder'],
    ['EEXIST', '/site/index.html is a file where a folder is needed'],
    ['EISDIR', '/site/index.html is a folder'],
    ['ENOENT', '/site/index.html is not there'],
  ])('is said in plain words: %s', (code, said) => {
    expect(saidOf(thrown(code, '/site/index.html'))).toBe(said)
  })

  it('is said in its own words where nobody knows better ones', () => {
    expect(saidOf(new Error('the budget'))).toBe('the budget')
    expect(saidOf('no')).toBe('no')
  })

  it.each([
    ['build tests/made-story --draft --out', 'leads through a file as if it were a folder'],
  ])('ends "%s" with 1 and no stack', async (line, said) => {
    let err = ''
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      err += String(text)
      return true
    })
    vi.spyOn(process, 'cwd').mockReturnValue(ROOT)
    const [name = '', ...args] = line.split(' ')
    expect(await main([name, ...args, join(home, 'file/site')])).toBe(1)
    expect(err).toContain(said)
    expect(err).not.toContain('    at ')
  })
})
