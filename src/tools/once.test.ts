import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { explore } from '../script/compile/index.ts'
import { run as build } from './build.ts'
import { run as check } from './check.ts'
import { run as exportLesson } from './export.ts'
import { HOUSE } from './folders.ts'
import { run as walk } from './walk.ts'

vi.mock('../script/compile/index.ts', async (original) => {
  const real = await original<typeof import('../script/compile/index.ts')>()
  return { ...real, explore: vi.fn(real.explore) }
})

/** How often Vite was asked for pages. */
let built = 0

// What a build does beside opening the story takes a minute, and has tests of its own.
vi.mock('vite', async (original) => ({
  ...(await original<typeof import('vite')>()),
  build: async (config: { plugins: Hooks[]; build: { outDir: string } }) => {
    built += 1
    const plugin = config.plugins.find(({ name }) => name === 'readout')
    plugin?.configResolved({ command: 'build' })
    await plugin?.buildStart.call({ emitFile: () => '' })
    await plugin?.transformIndexHtml.handler('<!--head--><!--body-->', { filename: 'lesson.html' })
    return { output: [] }
  },
}))
vi.mock('./press/index.ts', async (original) => ({
  ...(await original<typeof import('./press/index.ts')>()),
  printAll: async () => new Map(),
}))
vi.mock('./build-outputs.ts', () => ({ writeOutputs: async () => {} }))
vi.mock('./build-worker.ts', () => ({ buildWorker: async () => {} }))
vi.mock('./budget.ts', () => ({ checkBudget: async () => {} }))
vi.mock('./budget-lesson.ts', () => ({ checkLesson: async () => {} }))
vi.mock('./export-scorm12.ts', () => ({ scorm12Files: (_: unknown, files: unknown) => files }))

/** The part of Vite's plugins that a build of ours goes through. */
interface Hooks {
  readonly name: string
  configResolved(config: { command: 'build' }): void
  buildStart(): Promise<void>
  transformIndexHtml: { handler(html: string, page: { filename: string }): Promise<string> }
}

let folder = ''
let story = ''
let said = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-'))
  story = join(folder, 'story')
  await cp(join(HOUSE, 'tests/made-story'), story, { recursive: true })
  await writeFile(join(story, 'lesson.yaml'), 'items: []\n')
  said = ''
  built = 0
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
    expect(built).toBeGreaterThan(3)
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
