import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { packageOf, SHORT_LINK } from './lesson/package.ts'
import { goThrough, ready, trusting } from './lesson/pupil.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

let folder: string
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-web-'))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the lesson as one file is done from a disk, asks for nothing, and is handed in', async ({
  page,
}) => {
  const files = await packageOf('--web', '--link', SHORT_LINK)
  expect([...files.keys()].sort()).toEqual(['lesson.html', 'third-party.txt'])
  const file = join(folder, 'lesson.html')
  writeFileSync(file, files.get('lesson.html') ?? '')
  const asked: string[] = []
  const faults: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (said) => said.type() === 'error' && faults.push(said.text()))
  await page.goto(pathToFileURL(file).href)
  await ready(page)
  await expect(page.locator('.lesson-progress')).toHaveText(/Screen 1 of/)
  await expect(page.locator('.stage canvas')).toBeAttached({ timeout: 60_000 })
  await goThrough(page, trusting)
  await expect(page.getByText('Where the answer is yes, you said so 3 of 3 times')).toBeVisible()
  await page.getByLabel('Choose a code').fill('blue otter')
  const [handed] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the result file' }).click(),
  ])
  expect(handed.suggestedFilename()).toBe('readout-blue-otter.json')
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([pathToFileURL(file).href])
  expect(faults).toEqual([])
})
