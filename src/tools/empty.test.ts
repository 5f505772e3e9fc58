import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyOut } from './empty.ts'

let out = ''
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'readout-'))
})
afterEach(() => rm(out, { recursive: true }))

async function put(path: string): Promise<void> {
  await mkdir(dirname(join(out, path)), { recursive: true })
  await writeFile(join(out, path), path)
}

const OLD = ['index.html', 'works.html', 'assets/a.js', 'lines/_first.json', 'variants/index.html']

test('further works in the folder are left alone, and what a build that broke off left of one', async () => {
  const works = ['visit/index.html', 'visit/lines/_first.json', 'letter/v/1.0.0-abc/embed.js']
  for (const path of [...OLD, ...works]) await put(path)
  expect((await emptyOut(out)).sort()).toEqual(['letter', 'visit'])
  for (const path of OLD) expect(existsSync(join(out, path)), path).toBe(false)
  for (const path of works) expect(existsSync(join(out, path)), path).toBe(true)
})

test('a folder that holds no work is emptied like all else', async () => {
  for (const path of [...OLD, 'notes/index.html', 'notes/lines/a.json']) await put(path)
  expect(await emptyOut(out)).toEqual([])
  expect(existsSync(join(out, 'notes'))).toBe(false)
})
