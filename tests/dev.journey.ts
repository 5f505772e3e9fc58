import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from '@playwright/test'
import { ROOT } from '../src/tools/folders.ts'
import { WHOLE } from './journey/whole.ts'

test.describe.configure({ mode: 'default' })

let home = ''
let story = ''
let server: ChildProcess
let address = ''

/** Serves a copy of a story as `npx vite` does. Gives its address. Throws where the server ends. */
async function serve(): Promise<string> {
  server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--host', '127.0.0.1'], {
    cwd: ROOT,
    env: { ...process.env, STORY: story, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (!server.stdout) throw new Error('the server says nothing')
  for await (const line of createInterface(server.stdout)) {
    const [, found] = /Local: +(\S+)/.exec(line) ?? []
    if (found) return found
  }
  throw new Error('the server ended')
}

test.beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'readout-dev-'))
  story = join(home, 'made-story')
  for (const name of ['made-story', 'made-accounts'])
    await cp(join(ROOT, 'tests', name), join(home, name), { recursive: true })
  await writeFile(join(story, 'site.yaml'), 'works: ["../made-accounts"]\n')
  address = await serve()
})

test.afterAll(async () => {
  server.kill()
  await once(server, 'exit')
  await rm(home, { recursive: true })
})

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(story, file)
  const text = await readFile(path, 'utf8')
  expect(text).toContain(from)
  await writeFile(path, text.replace(from, to))
}

test('what is changed in a story shows at once, on the line that was being read', async ({
  page,
}) => {
  await page.goto(`${address}#line=sunday`)
  const said = page.locator('.caption')
  const ready = page.locator('html[data-player="ready"]')
  await expect(ready).toBeAttached()
  await expect(said).toContainText('more talk on Sunday')
  await page.keyboard.press('ArrowLeft')
  await expect(said).toContainText('fair weather')
  await page.keyboard.press('Space')

  await edit('ferry.ink', 'more talk on Sunday', 'more talk on Monday')
  await expect(said).toContainText('more talk on Monday')
  await expect(ready).toBeAttached()
  await page.keyboard.press('b')
  await expect(page.getByRole('dialog')).toContainText('fair weather')
})

test('a fault in a story is shown over it as it was, until it is mended', async ({ page }) => {
  await page.goto(`${address}#line=tide`)
  const said = page.locator('.caption')
  await expect(said).toContainText('the tide is to blame')
  await expect(page.locator('html[data-player="ready"]')).toBeAttached()

  await edit('sourcing.yaml', 'presentation: "indirect"', 'presentation: "indirekt"')
  const overlay = page.locator('vite-error-overlay')
  await expect(overlay.locator('.message-body')).toContainText('"indirekt" is not one of the words')
  await expect(overlay).toContainText('Did you mean "indirect"?')
  await expect(overlay.locator('.file')).toContainText('sourcing.yaml:9:17')
  await expect(said).toContainText('the tide is to blame')

  await page.reload()
  await expect(overlay).toBeVisible()
  await expect(said).toContainText('the tide is to blame')

  await edit('sourcing.yaml', 'presentation: "indirekt"', 'presentation: "indirect"')
  await expect(overlay).toHaveCount(0)
  await expect(said).toContainText('the tide is to blame')
})

// The Ferry was edited above, and is a draft by now; alone it is none.
test('further works of the site are served below the first, and listed', { tag: WHOLE }, async ({
  page,
}) => {
  await page.goto(`${address}works.html`)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([/The Ferry$/, 'The Signal'])
  await page.getByRole('link', { name: 'The Signal', exact: true }).click()
  await expect(page).toHaveTitle('The Signal')
  await page.goto(`${address}the-signal/#line=oil`)
  const said = page.locator('.caption')
  await expect(said).toContainText('oil was short on the whole coast')
  await expect(page.locator('html[data-player="ready"]')).toBeAttached()
  await edit('../made-accounts/story.yaml', 'as two lights tell it', 'as both lights tell it')
  await expect(page.locator('.masthead-subtitle')).toContainText('as both lights tell it')
  await expect(said).toContainText('oil was short on the whole coast')
})
