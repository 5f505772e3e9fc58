import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageFolder } from './package-folder.ts'

let home = ''

/** Lays a package into a folder of node_modules. */
async function lay(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{}')
}

beforeAll(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'readout-')))
  // As npm lays packages out: beside each other.
  await lay(join(home, 'npm/node_modules/readout'))
  await lay(join(home, 'npm/node_modules/@scope/type'))
  // As pnpm does: links beside the package's own place.
  await lay(join(home, 'pnpm/node_modules/.pnpm/readout/node_modules/readout'))
  await lay(join(home, 'pnpm/node_modules/.pnpm/type/node_modules/@scope/type'))
  await mkdir(join(home, 'pnpm/node_modules/.pnpm/readout/node_modules/@scope'))
  await symlink(
    join(home, 'pnpm/node_modules/.pnpm/type/node_modules/@scope/type'),
    join(home, 'pnpm/node_modules/.pnpm/readout/node_modules/@scope/type'),
  )
})

afterAll(() => rm(home, { recursive: true }))

describe('the folder of a package that this one depends on', () => {
  it.each([
    ['npm/node_modules/readout', 'npm/node_modules/@scope/type'],
    [
      'pnpm/node_modules/.pnpm/readout/node_modules/readout',
      'pnpm/node_modules/.pnpm/type/node_modules/@scope/type',
    ],
  ])('is found from %s', (from, found) => {
    expect(packageFolder('@scope/type', join(home, from))).toBe(join(home, found))
  })

  it('is found from here', () => {
    expect(packageFolder('pixi.js')).toMatch(/node_modules\/pixi\.js$/)
  })

  it('is an error where it is not installed', () => {
    expect(() => packageFolder('@scope/none', home)).toThrow('@scope/none is not installed')
  })
})
