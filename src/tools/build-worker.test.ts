import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { filesToKeep, isNamedIn } from './build-worker.ts'

describe('a file that is kept for reading offline', () => {
  const page = '<img src="./stills/aaaa/hall.webp"><script src="./assets/index-1.js">'

  it('is one that a page names', () => {
    expect(isNamedIn(page, 'stills/aaaa/hall.webp')).toBe(true)
    expect(isNamedIn(page, 'assets/index-1.js')).toBe(true)
    expect(isNamedIn(page, 'assets/index-2.js')).toBe(false)
  })

  it('is not its namesake, which an earlier version needs', () => {
    expect(isNamedIn(page, 'stills/bbbb/hall.webp')).toBe(false)
  })
})

describe('a typeface’s Cyrillic letters', () => {
  const folders: string[] = []
  afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))))

  /** The files kept of a site whose pages hold some words. */
  async function keptOf(words: string): Promise<string[]> {
    const out = await mkdtemp(join(tmpdir(), 'kept-'))
    folders.push(out)
    await mkdir(join(out, 'assets'))
    await writeFile(join(out, 'assets/serif-cyrillic-1.woff2'), 'letters')
    await writeFile(join(out, 'assets/serif-latin-1.woff2'), 'letters')
    for (const page of ['index', 'about', 'compare', 'read'])
      await writeFile(
        join(out, `${page}.html`),
        `<style>serif-cyrillic-1.woff2 serif-latin-1.woff2</style><p>${words}</p>`,
      )
    const { files } = await filesToKeep(out, () => {})
    return files.map(({ url }) => url).filter((url) => url.startsWith('assets/'))
  }

  it('are kept where a page has any, and else only once they were asked for', async () => {
    expect(await keptOf('Putin')).toEqual(['assets/serif-latin-1.woff2'])
    expect((await keptOf('Путин')).sort()).toEqual([
      'assets/serif-cyrillic-1.woff2',
      'assets/serif-latin-1.woff2',
    ])
  })
})

describe('a drawing', () => {
  it('is kept where the story names it, in each of its poses', async () => {
    const out = await mkdtemp(join(tmpdir(), 'kept-'))
    for (const folder of ['assets', 'story']) await mkdir(join(out, folder))
    const drawings = [
      'hall.plain-1a.svg',
      'caller.speaking-2b.svg',
      'caller.pause-3c.svg',
      'icon-4d.svg',
    ]
    const unshown = ['aisle.plain-5e.svg']
    for (const file of [...drawings, ...unshown])
      await writeFile(join(out, 'assets', file), '<svg/>')
    await writeFile(join(out, 'story/a.json'), '{"art":"hall","empty":"caller"}')
    const names = [...drawings, ...unshown].map((file) => `assets/${file}`).join(' ')
    for (const page of ['index', 'about', 'compare', 'read'])
      await writeFile(join(out, `${page}.html`), `<p>${names} story/a.json</p>`)
    const { files } = await filesToKeep(out, () => {})
    const kept = files.map(({ url }) => url).filter((url) => url.startsWith('assets/'))
    expect(kept.sort()).toEqual(drawings.map((file) => `assets/${file}`).sort())
    await rm(out, { recursive: true })
  })
})
