import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../src/tools/folders.ts'

let home = ''

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'readout-guide-'))
  await mkdir(join(home, 'bin'))
  const command = join(home, 'bin/readout')
  await writeFile(command, `#!/bin/sh\nexec node "${join(ROOT, 'bin/readout.js')}" "$@"\n`)
  await chmod(command, 0o755)
})

afterAll(() => rm(home, { recursive: true }))

/** The commands of the guide's blocks, in order, as they are written. */
async function blocks(): Promise<string[]> {
  const guide = await readFile(join(ROOT, 'docs/guide.md'), 'utf8')
  return [...guide.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
}

describe('the guide', () => {
  it('has commands that do what it says, one after the other', async () => {
    const env = { ...process.env, PATH: `${join(home, 'bin')}:${process.env.PATH}` }
    let out = ''
    for (const block of await blocks())
      out += (await promisify(execFile)('bash', ['-ec', block], { cwd: home, env })).stdout
    expect(out).toContain('1 written: the-toll-is')
    expect(out).toContain('no errors')
    expect(out).toMatch(/\d+ accepted, 0 left/)
  })
})
