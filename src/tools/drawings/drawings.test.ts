import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ROOT } from '../folders.ts'
import { allDrawings, run } from './drawings.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** What the command writes on the terminal. */
async function printed(...args: string[]): Promise<string> {
  let out = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text
    return true
  })
  expect(await run(args)).toBe(0)
  return out
}

describe('the list of drawings', () => {
  it('has every file of assets/art once', async () => {
    const files = (await readdir(join(ROOT, 'assets/art'))).filter((file) => file.endsWith('.svg'))
    const poses = (await allDrawings()).flatMap(({ name, poses }) =>
      poses.map(({ attitude }) => `${name}.${attitude}.svg`),
    )
    expect(poses.sort()).toEqual(files.sort())
  })

  it('says under each name what its poses show', async () => {
    const out = await printed()
    expect(out).toMatch(/^lectern\n {4}plain: .+$/m)
    expect(out).toMatch(/^caller-day\n( {4}[a-z-]+: .+\n){4}/m)
  })

  it('is the same as JSON', async () => {
    expect(JSON.parse(await printed('--json'))).toEqual(await allDrawings())
  })

  it('is a page with every picture in it, which asks nothing of a network', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'drawings-')), 'drawings.html')
    await printed('--out', file)
    const page = await readFile(file, 'utf8')
    for (const { name, poses } of await allDrawings()) {
      expect(page).toContain(`<code>${name}</code>`)
      for (const { alt } of poses) expect(page).toContain(`alt="${alt}"`)
    }
    expect([...page.matchAll(/src="([a-z]+):/g)].map(([, scheme]) => scheme)).not.toContain('https')
    expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/)
  })
})
