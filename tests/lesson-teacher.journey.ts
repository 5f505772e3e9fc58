import { expect, type Locator, type Page, test } from '@playwright/test'
import jsQR from 'jsqr'
import { withChecksum } from '../src/lesson/index.ts'
import { expectAccessible } from './journey/axe.ts'
import { readPng } from './journey/png.ts'
import { WHOLE } from './journey/whole.ts'
import { ready } from './lesson/pupil.ts'
import { resultFiles } from './lesson/results.ts'

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
  await expectAccessible(page, 'the teacher’s page')
  const plain = await browser.newPage({ javaScriptEnabled: false })
  await plain.goto('teach.html')
  await expect(plain.getByRole('heading', { name: 'Forty-five minutes' })).toBeVisible()
  expect(await plain.content()).not.toMatch(/fuck/i)
  await plain.close()
})

test('from the front page to a class link are at most five clicks, and the code holds the link', async ({
  page,
}) => {
  await page.goto('./')
  await page.waitForSelector('html[data-player]')
  let clicks = 0
  const click = async (one: Locator): Promise<void> => {
    await one.click()
    clicks += 1
  }
  await click(page.getByRole('link', { name: 'Teach', exact: true }).first())
  await ready(page)
  await click(page.getByRole('radio', { name: '15 minutes' }))
  await click(page.getByRole('radio', { name: /^As written/ }))
  await click(page.getByRole('radio', { name: /^On pupils’ devices/ }))
  await click(page.getByRole('button', { name: 'Copy the link' }))
  expect(clicks).toBeLessThanOrEqual(5)
  await expect(page.getByText('Copied.')).toBeVisible()
  const link = await page.getByLabel('The class link', { exact: true }).inputValue()
  expect(link).toMatch(/^http.*\/lesson\.html\?plan=15&clean=0$/)
  await expect(page.getByText('It gives: 15 minutes, words as written.')).toBeVisible()
  // What is projected can be read off the screen, and typed.
  expect(link.replace(/^.*\/\/[^/]*/, '').length).toBeLessThan(48)
  await page.getByRole('button', { name: 'Show it large' }).click()
  const large = page.getByRole('dialog', { name: 'The class link, large' })
  const code = large.getByRole('img', { name: 'The class link as a QR code' })
  const { width, height, data } = readPng(await code.screenshot())
  expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(link)
  await large.getByRole('button', { name: 'Close' }).click()
  await page.goto(link)
  await ready(page)
  await expect(page.locator('.lesson-progress')).toContainText('7 minutes left')
  await expect(page.locator('.lesson-progress')).toContainText('of 5')
})

test('three choices set link, plan and sheets; the other settings go into the link too', async ({
  page,
}) => {
  await open(page)
  const link = page.getByLabel('The class link', { exact: true })
  await expect(link).toHaveValue(/\/lesson\.html\?plan=45$/)
  await page.getByRole('radio', { name: /^10 minutes/ }).check()
  await expect(link).toHaveValue(/\?plan=10$/)
  await expect(page.locator('.plan[open] h3')).toHaveText('Ten minutes: one line in depth')
  await expect(page.locator('#handout .asked').first()).toContainText('put your rockets')
  await page.getByRole('combobox', { name: /^How hard/ }).selectOption('harder')
  await page.getByLabel('Pupils also say how sure they are').uncheck()
  await expect(link).toHaveValue(/\?plan=10&order=shuffled&sure=0&level=harder$/)
  const told = page.getByRole('combobox', { name: 'What a learning platform is told' })
  await told.selectOption('that it is finished, no points')
  await expect(link).toHaveValue(/&level=harder&criterion=completion$/)
  await told.selectOption('points, and passed or not')
  await expect(page.locator('#handout')).not.toContainText('50 %')
  const questions = await page.locator('#handout .paper-question').count()
  await expect(page.locator('#handout .paper-count')).toContainText(
    `Of these ${questions} questions`,
  )
  await expectAccessible(page, 'three choices', { part: '#start' })
  await page.goto(await link.inputValue())
  await ready(page)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.locator('.question').first()).toBeVisible()
  await expect(page.getByRole('radiogroup', { name: 'How sure are you?' })).toHaveCount(0)
  await page.getByRole('radio', { name: 'Yes' }).first().check()
  await page.getByRole('button', { name: /^Commit/ }).click()
  await expect(page.locator('.feedback-you').first()).toHaveText(/You said yes\.$/)
})

test('every sheet prints by itself with the mark, a slide is one page, and the guide two', async ({
  page,
}) => {
  const pagesOf = async (): Promise<{ pages: number; landscape: boolean }> => {
    const text = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1')
    const [, , wide, high] =
      /MediaBox\s*\[([\d.\s]+)\]/.exec(text)?.[1]?.trim().split(/\s+/).map(Number) ?? []
    return {
      pages: text.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0,
      landscape: (wide ?? 0) > (high ?? 0),
    }
  }
  await open(page)
  for (const [name, most] of [
    ['plans', 1],
    ['handout', 8],
    ['key', 12],
    ['task', 1],
    ['rubric', 2],
    ['exit', 1],
  ] as const) {
    await page.goto(`teach.html#${name}`)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator(`#${name}`)).toBeVisible()
    for (const other of ['handout', 'key', 'slides', 'results', 'goals', 'start'])
      if (other !== name) await expect(page.locator(`#${other}`)).toBeHidden()
    if (name === 'plans') {
      await expect(page.locator('#plans')).toContainText('lesson.html?plan=45')
      await expect(page.locator('#plans .qr-code')).toBeVisible()
    }
    if (!['plans', 'exit'].includes(name))
      await expect(page.locator(`#${name}`)).toContainText('No transcript has been published.')
    // A pupil’s sheet does not lead to the page that has the key.
    if (['handout', 'task', 'exit'].includes(name)) {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      await expect(page.getByText(/teach\.html$/)).toBeHidden()
    }
    const { pages, landscape } = await pagesOf()
    expect(landscape, name).toBe(false)
    expect(pages, name).toBeGreaterThan(0)
    expect(pages, name).toBeLessThanOrEqual(most)
    await page.emulateMedia({ media: 'screen' })
  }
  await page.emulateMedia({ media: null })
  await page.goto('teach.html')
  await ready(page)
  await page.getByLabel('Last part: new claims').check()
  await page.getByRole('radio', { name: /^As written/ }).check()
  await page.evaluate(() => {
    window.location.hash = 'slides'
  })
  const slides = page.locator('#slides .slide')
  await expect(slides.filter({ hasText: 'One step further' }).first()).toBeAttached()
  await expect(slides.filter({ hasText: 'Exit ticket' })).toHaveCount(1)
  // A slide of the call's own words bears the label; one of a claim says what kind of claim it is.
  for (const slide of await slides.all())
    await expect(slide).toContainText(
      /No transcript has been published\.|Made for this exercise\.|in our words/,
    )
  expect(await pagesOf()).toEqual({ pages: await slides.count(), landscape: true })
  await page.goto('guide.html')
  await expect(page.getByRole('heading', { name: 'What pupils ask' })).toBeVisible()
  await expectAccessible(page, 'the guide')
  expect((await pagesOf()).pages).toBe(2)
})

test('on the wall hands are counted by how sure, a remote leads on and back, and the picture resolves', async ({
  page,
}) => {
  await open(page)
  await page.getByRole('radio', { name: /^15 minutes/ }).check()
  await page.getByRole('radio', { name: /^On the wall/ }).check()
  await page.getByRole('button', { name: 'Start on the wall' }).click()
  const wall = page.getByRole('dialog', { name: 'A show of hands' })
  await expect(wall).toContainText('No transcript has been published.')
  await expect(wall).toContainText('Hands for yes, hands for no: a guess, fairly sure, or certain.')
  await page.keyboard.press('PageDown')
  const screens = () =>
    wall
      .locator('.wall-picture')
      .evaluateAll((pictures) =>
        pictures.flatMap((picture) =>
          [...picture.querySelectorAll<HTMLElement>('.still-plate')].map(
            ({ dataset }) => dataset.screen,
          ),
        ),
      )
  expect(await screens()).toEqual(['neutral', 'neutral'])
  await wall.getByLabel('Yes, certain').fill('12')
  await wall.getByLabel('No, a guess').fill('9')
  // From a counting box too.
  await page.keyboard.press('ArrowRight')
  await expect(wall.locator('.feedback').first()).toBeVisible()
  await expect(wall).toContainText('12 said yes, 9 said no. 12 of 21 hands were right.')
  await expect(wall).toContainText('a guess: 0 of 9')
  await expect(wall).toContainText('certain: 12 of 12')
  expect(await screens()).toEqual(['neutral', 'neutral', 'full', 'partial'])
  await expectAccessible(page, 'the wall', { part: 'dialog[open]' })
  await page.keyboard.press('PageUp')
  await expect(wall.getByLabel('Yes, certain')).toHaveValue('12')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('ArrowRight')
  await expect(wall).toContainText('2 of 3')
  await page.keyboard.press('ArrowLeft')
  await expect(wall).toContainText('1 of 3')
  await page.keyboard.press('ArrowRight')
  // Where a window is too low, what is below it comes before what is next.
  await page.setViewportSize({ width: 1280, height: 240 })
  const name = wall.locator('.paper-name').first()
  const before = await name.textContent()
  await page.keyboard.press('PageDown')
  await expect(name).toHaveText(before ?? '')
  expect(await wall.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0)
  await page.setViewportSize({ width: 1280, height: 720 })
  const close = wall.getByRole('heading', { name: 'That was the last one' })
  for (let press = 0; press < 60 && !(await close.isVisible()); press += 1)
    await page.keyboard.press('PageDown')
  await expect(close).toBeVisible()
  await expect(wall).toContainText('All hands together: 12 of 21 were right.')
  await expect(wall).toContainText('certain: 12 of 12')
  await expect(wall).toContainText(/Of \d+ questions no hands were counted/)
  for (const title of ['What to take away', 'Exit ticket']) await expect(wall).toContainText(title)
  await page.keyboard.press('Escape')
  await expect(wall).toBeHidden()
  // A slip with the remote costs no count.
  await page.getByRole('button', { name: 'Start on the wall' }).click()
  await page.keyboard.press('PageDown')
  await expect(wall.getByLabel('Yes, certain')).toHaveValue('12')
})

for (const { size, tag } of [
  { size: { width: 1280, height: 720 }, tag: [] },
  { size: { width: 1920, height: 1080 }, tag: WHOLE },
])
  test(`on the wall every screen fits as it is at ${size.width} × ${size.height}`, { tag }, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await open(page)
    await page.getByRole('radio', { name: /^On the wall/ }).check()
    await page.getByRole('button', { name: 'Start on the wall' }).click()
    const wall = page.getByRole('dialog', { name: 'A show of hands' })
    const next = wall.locator('.projector-buttons .lesson-button-main')
    let screens = 0
    for (; screens < 80; screens += 1) {
      const over = await wall.evaluate((one) => [
        one.scrollHeight - one.clientHeight,
        one.scrollWidth - one.clientWidth,
      ])
      expect(over, `${size.width}: screen ${screens}`).toEqual([0, 0])
      if ((await next.count()) === 0) break
      await next.click()
    }
    expect(screens).toBeGreaterThan(30)
  })

const asFile = (name: string, data: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof data === 'string' ? data : JSON.stringify(data)),
})

test('a class of five hundred is read and shown, and saved as a table', { tag: WHOLE }, async ({
  page,
}) => {
  await open(page)
  const files = await resultFiles(500)
  await page
    .getByLabel('Choose files')
    .setInputFiles(files.map((file, at) => asFile(`${at}.json`, file)))
  await expect(page.locator('#results-status')).toHaveText('500 results counted.')
  const misled = page.locator('.by-item')
  await expect(misled.locator('.misled-item')).toHaveCount(6)
  await expect(misled.locator('.misled-item').first()).toContainText(/\d+ of \d+ were wrong/)
  await expect(misled.locator('.misled-item .feedback-verdict').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(misled.locator('.misled-item').first()).toBeVisible()
  await expect(page.locator('.drop-place')).toBeHidden()
  await page.emulateMedia({ media: null })
  const table = page
    .getByRole('table')
    .filter({ hasText: 'How much better than always giving one answer' })
  await expect(table).toContainText('How much better than always giving one answer')
  await expect(table.getByRole('row')).toHaveCount(7)
  await expect(page.getByText('the averages are steady')).toBeVisible()
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#results').getByRole('button', { name: 'Save as a table (CSV)' }).click(),
  ])
  expect(csv.suggestedFilename()).toBe('readout-class-answers.csv')
  // The table is read back: nothing in it is new.
  await page.getByLabel('Choose files').setInputFiles(await csv.path())
  await expect(page.locator('.refused')).toContainText('The same result was there already.')
  await expectAccessible(page, 'the results', { part: '#results' })
})

test('bad files cost no good one, and each is told why it does not count', async ({ page }) => {
  await open(page)
  const [good, other, ...rest] = await resultFiles(4)
  if (!good || !other) throw new Error('no files were made')
  await page.getByLabel('Choose files').setInputFiles([asFile('good.json', good)])
  await expect(page.locator('#results-status')).toHaveText('1 result counted.')
  await expect(page.getByText('One pupil is no class: read the answers')).toBeVisible()
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      asFile('again.json', good),
      asFile('cut.json', JSON.stringify(other).slice(0, 400)),
      asFile('edited.json', { ...other, code: 'somebody else' }),
      asFile('foreign.json', { hello: 'world' }),
      asFile(
        'twice.json',
        withChecksum({ ...other, answers: [...other.answers, ...other.answers] }),
      ),
      asFile('newer.json', { ...other, version: 2 }),
      asFile('other-story.json', withChecksum({ ...other, story: 'the-ferry' })),
      ...rest.map((file, at) => asFile(`${at}.json`, file)),
    ])
  await expect(page.locator('#results-status')).toHaveText('3 results counted.')
  const refused = page.locator('.refused')
  await expect(refused).toContainText('again.json The same result was there already.')
  await expect(refused).toContainText('cut.json It is cut off')
  await expect(refused).toContainText('edited.json It was changed after it was saved')
  await expect(refused).toContainText('foreign.json It is not a result of this lesson.')
  await expect(refused).toContainText('twice.json It answers a question twice.')
  await expect(refused).toContainText('newer.json It was made by another version')
  await expect(refused).toContainText('other-story.json It belongs to another reconstruction.')
  await expect(page.getByText('no proof against cheating')).toBeVisible()
  await expect(page.getByText('3 pupils are few')).toBeVisible()
  await page.getByLabel('Or paste here a result that came as a text').evaluate((field, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', text)
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, JSON.stringify(other))
  await expect(page.locator('#results-status')).toHaveText('4 results counted.')
})

test('of one code the last attempt counts, or the first, or each; what is left out and mixed is said', async ({
  page,
}) => {
  await open(page)
  const files = (await resultFiles(35)).map((file) => withChecksum({ ...file, code: 'otter' }))
  const [other] = await resultFiles(1)
  if (!other) throw new Error('no file was made')
  const form = withChecksum({ ...other, code: 'badger', seed: 7, 'story-version': '0.0.1' })
  const half = withChecksum({
    ...other,
    code: 'heron',
    answers: other.answers
      .filter(({ section }) => section === 'lesson')
      .map((answer) => ({ ...answer, sure: null })),
  })
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      ...files.map((file, at) => asFile(`readout-otter (${at}).json`, file)),
      asFile('badger.json', form),
      asFile('heron.json', half),
    ])
  const status = page.locator('#results-status')
  await expect(status).toHaveText('3 of 37 results counted.')
  const attempts = page.locator('.attempts')
  await expect(attempts).toContainText('otter: 35 results')
  await expect(attempts).toContainText('begun 35 times: by one pupil again, or by several pupils')
  await expect(attempts).toContainText('Is this the whole class under one code? Then count each.')
  const results = page.locator('#results')
  await expect(results).toContainText('form 0 (2 results) and form 7 (1 result)')
  await expect(results).toContainText('another version of the text (0.0.1)')
  await expect(results).toContainText('1 of 3 was not asked how sure')
  const row = results.getByRole('row').filter({ hasText: '(Brier score)' })
  await expect(row).toContainText('2 of 3')
  await expect(results).toContainText('Whoever did not answer what a figure is made of is left out')
  await attempts.getByRole('combobox').selectOption('each, as pupils of their own')
  await expect(status).toHaveText('37 results counted.')
})
