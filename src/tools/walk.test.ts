import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run as walk } from './walk.ts'

const GOOD = fileURLToPath(new URL('../check/good', import.meta.url))

let folder = ''
let lines: string[] = []
let err = ''

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'readout-')), 'story')
  await cp(GOOD, folder, { recursive: true })
  lines = []
  err = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(String(text))
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

describe('a walk that takes the first choice each time', () => {
  it('is left where that goes round, and says at which line and what to do', async () => {
    const script = join(folder, 'call.ink')
    const ink = await readFile(script, 'utf8')
    await writeFile(script, ink.replace('* [What the Hill says', '+ [What the Hill says'))
    expect(await walk([folder, '--json'])).toBe(1)
    expect(err).toMatch(
      /the line "h-on-keep-running" came more than 1,000 times: the first choices go round\. Take others with --choose\.\n$/,
    )
    expect(lines.length).toBeLessThan(1_100)
  })

  it('goes on to the end where other choices are named', async () => {
    expect(await walk([folder, '--json', '--choose', '0,0'])).toBe(0)
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ id: 'all' })
  })
})
