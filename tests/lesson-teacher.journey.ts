import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { withChecksum } from '../src/lesson/index.ts'
import { ready } from './lesson/pupil.ts'
import { resultFiles } from './lesson/results.ts'

test.describe.configure({ timeout: 120_000 })
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const open = async (page: Page): Promise<void> => {
  await page.goto('teach.html')
  await ready(page)
}

test('the page stands without a script, with masked words, and axe finds no fault in it', async ({
  page,
  browser,
}) => {
  await open(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
  const plain = await browser.newPage({ javaScriptEnabled: false })
  await plain.goto('teach.html')
  await expect(plain.getByRole('heading', { name: 'Forty-five minutes' })).toBeVisible()
  expect(await plain.content()).not.toMatch(/fuck/i)
  await plain.close()
})

test('a teacher builds a class link, and it holds the whole configuration', async ({ page }) => {
  await open(page)
  const link = page.getByLabel('The link')
  await expect(link).toHaveValue(/^http.*\/lesson\.html$/)
  const plans = page.getByRole('button', { name: 'Set the class link to this plan' })
  await plans.first().click()
  await expect(link).toHaveValue(
    /\?lines=not-to-invade,no-promise,no-rockets,greetings&minutes=8&checks=0&transfer=0$/,
  )
  await page.getByLabel('Clean words (mask strong language)').uncheck()
  await page.getByRole('combobox', { name: /^Order/ }).selectOption('shuffled')
  await expect(link).toHaveValue(/order=shuffled&clean=0/)
  await expect(page.locator('#handout li')).toHaveCount(4)
  await page.goto(await link.inputValue())
  await ready(page)
  await expect(page.locator('.lesson-progress')).toContainText('8 minutes left')
  await expect(page.locator('.lesson-progress')).toContainText('of 6')
})

test('handout, key and slides print by themselves, and every sheet carries the mark', async ({
  page,
}) => {
  await open(page)
  for (const [name, landscape] of [
    ['handout', false],
    ['key', false],
    ['slides', true],
  ] as const) {
    await page.goto(`teach.html#${name}`)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator(`#${name}`)).toBeVisible()
    for (const other of ['handout', 'key', 'slides', 'results', 'goals'])
      if (other !== name) await expect(page.locator(`#${other}`)).toBeHidden()
    await expect(page.locator(`#${name}`)).toContainText('No transcript has been published.')
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const text = pdf.toString('latin1')
    const pages = text.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
    expect(pages, name).toBeGreaterThan(landscape ? 16 : 1)
    expect(pages, name).toBeLessThan(landscape ? 30 : 11)
    const [, , wide, high] =
      /MediaBox\s*\[([\d.\s]+)\]/.exec(text)?.[1]?.trim().split(/\s+/).map(Number) ?? []
    expect((wide ?? 0) > (high ?? 0), name).toBe(landscape)
    await page.emulateMedia({ media: 'screen' })
  }
})

test('a show of hands is counted by the teacher, and the sources follow', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Start' }).click()
  const screen = page.getByRole('dialog', { name: 'A show of hands' })
  await expect(screen).toContainText('No transcript has been published.')
  await expect(screen.locator('.feedback')).toHaveCount(0)
  await screen.getByLabel('Hands for Yes').first().fill('12')
  await screen.getByLabel('Hands for No').first().fill('9')
  await screen.getByRole('button', { name: 'Look' }).click()
  await expect(screen).toContainText('12 said yes, 9 said no. 12 of 21 hands were right.')
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
  expect(violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect(screen).toBeHidden()
})

const asFile = (name: string, data: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof data === 'string' ? data : JSON.stringify(data)),
})

test('a class of five hundred is read and shown, and saved as a table', async ({ page }) => {
  await open(page)
  const files = await resultFiles(500)
  await page
    .getByLabel('Choose files')
    .setInputFiles(files.map((file, at) => asFile(`${at}.json`, file)))
  await expect(page.locator('#results-status')).toHaveText('500 files counted.')
  const table = page.getByRole('table').first()
  await expect(table).toContainText('Skill against the base rate')
  await expect(table.getByRole('row')).toHaveCount(7)
  await expect(page.getByText('the averages are steady')).toBeVisible()
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#results').getByRole('button', { name: 'Save as a table (CSV)' }).click(),
  ])
  expect(csv.suggestedFilename()).toBe('readout-class.csv')
  const { violations } = await new AxeBuilder({ page }).include('#results').analyze()
  expect(violations).toEqual([])
})

test('bad files cost no good one, and each is told why it does not count', async ({ page }) => {
  await open(page)
  const [good, other, ...rest] = await resultFiles(4)
  if (!good || !other) throw new Error('no files were made')
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      asFile('good.json', good),
      asFile('again.json', good),
      asFile('cut.json', JSON.stringify(other).slice(0, 400)),
      asFile('edited.json', { ...other, code: 'somebody else' }),
      asFile('foreign.json', { hello: 'world' }),
      asFile('newer.json', { ...other, version: 2 }),
      asFile('other-story.json', withChecksum({ ...other, story: 'the-ferry' })),
      ...rest.map((file, at) => asFile(`${at}.json`, file)),
    ])
  await expect(page.locator('#results-status')).toHaveText('3 files counted.')
  const refused = page.locator('.refused')
  await expect(refused).toContainText('again.json The same file was there already.')
  await expect(refused).toContainText('cut.json It is cut off')
  await expect(refused).toContainText('edited.json It was changed after it was saved')
  await expect(refused).toContainText('foreign.json It is not a result of this lesson.')
  await expect(refused).toContainText('newer.json It was made by another version')
  await expect(refused).toContainText('other-story.json It belongs to another reconstruction.')
  await expect(page.getByText('no proof against cheating')).toBeVisible()
  await expect(page.getByText('3 pupils are few')).toBeVisible()
})
