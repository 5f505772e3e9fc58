import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { ROOT } from '../src/tools/folders.ts'
import { openServer } from '../src/tools/start.ts'
import { MADE } from './browser/built-sites.ts'
import { next, openPlay } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { WHOLE } from './journey/whole.ts'

let home = ''
test.beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'readout-vite-'))
})
test.afterEach(() => rm(home, { recursive: true }))

test('`npx vite build` writes the whole site of the story that STORY names, and it plays', {
  tag: WHOLE,
}, async ({ page }) => {
  const story = join(home, 'ferry')
  await cp(MADE.story, story, { recursive: true })
  const bin = join(ROOT, 'node_modules/vite/bin/vite.js')
  // Where one stands is where the folder is written.
  await promisify(execFile)(
    process.execPath,
    [bin, 'build', '--config', join(ROOT, 'vite.config.ts')],
    {
      cwd: home,
      env: { ...process.env, STORY: story },
      maxBuffer: 10_000_000,
    },
  )
  const site = join(home, 'dist-ferry')
  const pages = async (folder: string) =>
    (await readdir(folder)).filter((name) => /\.(html|js|json)$/.test(name)).sort()
  expect(await pages(site)).toEqual(await pages(MADE.out))

  const server = await openServer(site, 0)
  await withoutStage(page)
  await openPlay(page, server.resolvedUrls?.local[0])
  expect((await next(page)).words).not.toBe('')
  await server.close()
})
