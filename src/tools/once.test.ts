import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { explore } from '../script/compile/index.ts'
import { run as build } from './build.ts'
import { run as check } from './check.ts'
import { run as exportLesson } from './export/export.ts'
import { ROOT } from './folders.ts'
import { run as review } from './review/review.ts'
import { run as walk } from './walk.ts'

vi.mock('../script/compile/index.ts', async (original) => {
  const real = await original<typeof import('../script/compile/index.ts')>()
  return { ...real, explore: vi.fn(real.explore) }
})

/** How often a page was rendered. */
let rendered = 0

// What a build does beside opening the story takes a minute, and has tests of its own.
vi.mock('vite', async (original) => ({
  ...(await original<typeof import('vite')>()),
  createBuilder: async ({ builder, environments }: BuilderConfig) => {
    const fake = { environments, build: async () => ({ output: [] }) }
    return { ...fake, buildApp: () => builder.buildApp(fake) }
  },
}))
vi.mock('./vite/assets.ts', async (original) => ({
  ...(await original<typeof import('./vite/assets.ts')>()),
  scriptsOf: () => [],
  styleOf: () => '',
  iconOf: () => '',
}))
vi.mock('./vite/load-prerender.ts', () => {
  const prerender = {
    inWords: (opened: object) => opened,
    inkStyles: () => '',
    renderPage: () => {
      rendered += 1
      return ''
    },
    printAll: async () => new Map(),
    posterIn: () => null,
    originalJson: () => '{}',
    writeOutputs: async () => {},
  }
  return {
    withPrerender: (use: (one: object) => Promise<void>) => use(prerender),
    withPrerenders: (_: unknown, use: (of: () => object) => Promise<void>) => use(() => prerender),
  }
})
vi.mock('./vite/licences.ts', () => ({ writeNotices: async () => {} }))
vi.mock('./sizes.ts', () => ({ checkSizes: async () => {} }))
vi.mock('./export-scorm12.ts', () => ({ scorm12Files: (_: unknown, files: unknown) => files }))

/** The part of our configuration that a builder goes through. */
interface BuilderConfig {
  readonly environments: object
  readonly builder: { buildApp(builder: object): Promise<void> }
}

let folder = ''
let story = ''
let said = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-'))
  story = join(folder, 'story')
  await cp(join(ROOT, 'tests/made-story'), story, { recursive: true })
  await writeFile(join(story, 'lesson.yaml'), 'items: []\n')
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  await review([story, '--accept'])
  said = ''
  rendered = 0
  vi.mocked(explore).mockClear()
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said += String(text)
      return true
    })
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

describe('a story is opened and explored once', () => {
  it('by a check, with its lesson and a source’s text', async () => {
    expect(await check([story, '--text', `F=${join(story, 'article.txt')}`])).toBe(0)
    expect(said).toContain('passages compared with the text of F')
    expect(explore).toHaveBeenCalledTimes(1)
  })

  it('by a build, for however many pages', async () => {
    expect(await build([story, '--out', join(folder, 'out')]), said).toBe(0)
    expect(rendered).toBeGreaterThan(3)
    expect(said).toContain(`pages: ${rendered} written`)
    expect(explore).toHaveBeenCalledTimes(1)
  })

  it('by an export', async () => {
    expect(await exportLesson(['scorm12', story, '--out', join(folder, 'a.zip')]), said).toBe(0)
    expect(explore).toHaveBeenCalledTimes(1)
  })

  it('by a walk', async () => {
    expect(await walk([story, '--json'])).toBe(0)
    expect(explore).toHaveBeenCalledTimes(1)
  })
})
