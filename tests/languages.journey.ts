import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run as build } from '../src/tools/build.ts'
import { ROOT } from '../src/tools/folders.ts'
import { expectAccessible } from './journey/axe.ts'
import { openOpening } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { WHOLE } from './journey/whole.ts'
import { expect, test } from './offline/test.ts'

// In one worker: the site is built once for all.
test.describe.configure({ mode: 'default' })

let home = ''
let site = ''

test.beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'readout-languages-'))
  const story = join(home, 'ferry')
  site = join(home, 'site')
  await cp(join(ROOT, 'tests/made-story'), story, { recursive: true })
  const file = join(story, 'story.yaml')
  const opening = 'opening: {line: "horn", sentence: "Two masters talked."}\n'
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace('parties:\n', `${opening}parties:\n`),
  )
  const languages = ['--language', 'es', '--languages', 'en,ar-XB']
  expect(await build([story, '--alone', '--draft', '--out', site, ...languages])).toBe(0)
  await writeFile(
    join(site, 'host.html'),
    '<script type="module" src="./embed.js"></script><readout-player src="./" line="horn" lang="en"></readout-player>',
  )
})

test.afterAll(() => rm(home, { recursive: true }))

test.beforeEach(async ({ page, host }) => {
  host.show(site)
  await withoutStage(page)
})

const SITES = [
  { name: 'Spanish', folder: './', lang: 'es', dir: '', says: 'Nadie lo afirma' },
  {
    name: 'a pseudo-language from right to left',
    folder: './ar-XB/',
    lang: 'ar-XB',
    dir: 'rtl',
    says: 'Nobody',
  },
]

for (const { name, folder, lang, dir, says } of SITES)
  test(`the opening and a line play in ${name}`, { tag: WHOLE }, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const fits = async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        390,
      )

    await openOpening(page, folder)
    const html = page.locator('html')
    await expect(html).toHaveAttribute('lang', lang)
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(dir)
    await expect(page.locator('.front-sentence')).toHaveAttribute('lang', 'en')
    await expectAccessible(page, `the opening in ${name}`)
    await fits()

    await page.locator('[data-way="beginning"]').click()
    await expect(page.locator('.caption-words')).toBeVisible()
    await openOpening(page, `${folder}#line=horn`)
    await expect(page.locator('.caption')).toContainText('your horn is too loud')
    await expect(page.locator('.caption-words')).toHaveAttribute('lang', 'en')
    await expect(page.locator('.caption .attested')).toContainText(says)
    await expectAccessible(page, `a line in ${name}`)
    await fits()
  })

test('each page leads to itself in the other languages, and an embed plays in the one that it asks for', {
  tag: WHOLE,
}, async ({ page }) => {
  await page.goto('./about.html')
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page).toHaveURL(/\/en\/about\.html$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About')
  await page.getByRole('link', { name: 'Español' }).click()
  await expect(page.getByText('los tradujo una máquina')).toBeVisible()
  await page.getByRole('link', { name: 'Esta página en inglés' }).click()
  await expect(page).toHaveURL(/\/en\/about\.html$/)

  await page.goto('./frame.html?lang=en&line=horn')
  await expect(page.locator('html')).toHaveAttribute('data-player', 'ready')
  await expect(page).toHaveURL(/\/en\/frame\.html\?lang=en&line=horn$/)
  await page.goto('./host.html')
  const player = page.locator('readout-player')
  await expect(player.getByText('Nobody states it', { exact: false })).toBeVisible()
  await player.getByRole('button').click()
  await expect(player.locator('iframe')).toHaveAttribute('src', /\/en\/frame\.html/)
})
