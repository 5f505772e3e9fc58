import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isTakenName } from './site-names.ts'
import { lookAtWorks, otherWorks } from './works.ts'

let home = ''
let first = ''

/** Writes a story's folder beside the first's, with as much in it as a site asks of one. */
async function work(folder: string, story: string, site?: string): Promise<void> {
  await mkdir(join(home, folder), { recursive: true })
  await writeFile(join(home, folder, 'story.yaml'), story)
  if (site !== undefined) await writeFile(join(home, folder, 'site.yaml'), site)
}

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'readout-'))
  first = join(home, 'call')
  await work('call', 'name: call\n')
})

afterEach(() => rm(home, { recursive: true }))

const faultOf = async (listed: string) => (await lookAtWorks(first, [listed]))[0]?.fault

describe('a listed folder', () => {
  it('is a work where it holds a story of another name, whatever else is wrong with it', async () => {
    await work('visit', 'name: visit\ntitle: 3\n')
    await work('broken', 'name: [\n')
    expect(await lookAtWorks(first, ['../visit', '../broken'])).toEqual([
      { folder: '../visit', name: 'visit', fault: null },
      { folder: '../broken', name: null, fault: null },
    ])
  })

  it('is told of where it is not there, holds no story, or is a file', async () => {
    await mkdir(join(home, 'empty'))
    await mkdir(join(home, 'notes'))
    await writeFile(join(home, 'notes', 'site.yaml'), '')
    await writeFile(join(home, 'file'), '')
    expect(await faultOf('../nowhere')).toBe('missing')
    expect(await faultOf('../file')).toBe('missing')
    expect(await faultOf('../empty')).toBe('no-story')
    expect(await faultOf('../notes')).toBe('no-story')
  })

  it('is told of where it is the story’s own, by whatever way', async () => {
    await symlink(first, join(home, 'same'))
    for (const way of ['.', '../call', '../call/', '../same'])
      expect(await faultOf(way), way).toBe('itself')
  })

  it('is told of where it lists works, even such as do not fit', async () => {
    await work('list', 'name: list\n', 'works: ["../visit"]\n')
    await work('odd', 'name: odd\n', 'works: 3\n')
    expect(await faultOf('../list')).toBe('lists-works')
    expect(await faultOf('../odd')).toBe('lists-works')
  })

  it('is told of where a page or a folder of every site has its name', async () => {
    for (const name of ['embed', 'About', 'v', 'works', 'assets', 'index']) {
      await work('taken', `name: ${name}\n`)
      expect(await faultOf('../taken'), name).toBe('name-taken')
    }
    expect(isTakenName('visit')).toBe(false)
  })
})

describe('the other works of a site', () => {
  it('are those that fit, by name and folder', async () => {
    await work('second', 'name: visit\n')
    await writeFile(join(first, 'site.yaml'), 'works: ["../second", "../nowhere"]\n')
    expect(await otherWorks(first)).toEqual([{ name: 'visit', folder: join(home, 'second') }])
  })

  it('are none where none are listed, or the list cannot be read', async () => {
    expect(await otherWorks(first)).toEqual([])
    for (const site of ['', 'works: [', 'works: ["/srv"]', 'publisher: 3\nworks: ["../second"]']) {
      await writeFile(join(first, 'site.yaml'), site)
      expect(await otherWorks(first), site).toEqual([])
    }
    expect(await otherWorks(join(home, 'nowhere'))).toEqual([])
  })
})
