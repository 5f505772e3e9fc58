import type { Page } from '@playwright/test'
import { thorough } from '../src/testing/thorough.ts'
import { next, nextButton, openPlay } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { ATTESTED, CALL } from './journey/work.ts'

const BUNDLE = '**/story/*.json'

/** Ships another bundle than the one that was built. */
async function withBundle(page: Page, spoil: (text: string) => string): Promise<void> {
  await page.route(BUNDLE, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: spoil(await response.text()) })
  })
}

/** A bundle in which one line has no sourcing. */
function withoutSourcing(text: string, line: string): string {
  const bundle = JSON.parse(text)
  delete bundle.sourcing[line]
  return JSON.stringify(bundle)
}

/** The words are there without the player, and nothing is offered that would do nothing. */
async function expectWords(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-player', 'failed')
  await expect(page.locator('.opening')).toContainText('No transcript has been published.')
  await expect(page.getByRole('checkbox')).toBeHidden()
  await expect(inShort(page)).toContainText(ATTESTED['no-promise'] ?? '')
  await expect(nextButton(page)).toHaveCount(0)
}

/** The words and their sourcing can be stepped through without the player. */
async function expectSteppable(page: Page): Promise<void> {
  await expectWords(page)
  await inShort(page).scrollIntoViewIfNeeded()
  await expect(inShort(page)).toContainText(CALL[2]?.content ?? '')
  await page.locator('.instead').getByRole('link').last().click()
  const line = page.locator('#read-no-promise')
  await expect(line.locator('> .entry-notes')).toContainText(ATTESTED['no-promise'] ?? '')
  await line.locator('> .entry-text').getByRole('link', { name: 'Next' }).click()
  await expect(page.locator('#read-w-on-no-promise')).toBeInViewport()
}

const inShort = (page: Page) => page.locator('[id="line=no-promise"]')

const message = (page: Page) => page.getByRole('alert')

// What else can be wrong with them, and that it is told: src/runtime/load/open-player.test.ts.
test.describe('When the reconstruction’s data', () => {
  test('are cut short, I am told what and where, and the text is there', async ({ page }) => {
    await withBundle(page, (text) => text.slice(0, -200))
    await page.goto('./')
    await expect(message(page).locator('.notice-what')).toHaveText(/damaged|not JSON/i)
    await expect(message(page)).toContainText('whole file')
    await expectWords(page)
  })

  test('never arrive, I am told so, and step through the text', async ({ page }) => {
    await page.route(BUNDLE, (route) => route.abort())
    await page.goto('./')
    await expect(message(page)).toContainText('/story/')
    await expectSteppable(page)
  })
})

test('a script that does not fit its sourcing stops at the gap, names the line, and keeps my place', async ({
  page,
}) => {
  await withoutStage(page)
  await withBundle(page, (text) => withoutSourcing(text, 'no-nato'))
  await openPlay(page, './#line=not-to-invade')
  const words = page.locator('.caption .content')
  await expect(words).toHaveText(CALL[0]?.content ?? '')
  await nextButton(page).click()
  await expect(message(page).filter({ hasText: 'no-nato' })).toBeVisible()
  await expect(words, 'the line I was on stays').toHaveText(CALL[0]?.content ?? '')
  await page
    .locator('.caption')
    .getByRole('link', { name: /^Line 3 of 8/ })
    .click()
  await expect(words).toHaveText(CALL[2]?.content ?? '')
})

test('an address that asks for what is not there is told apart, and plays from the start', async ({
  page,
}) => {
  await withoutStage(page)
  page.on('dialog', (dialog) => expect(dialog.message(), 'a script from the address ran').toBe(''))
  const told = message(page).filter({ hasText: /no line/i })
  await openPlay(page, './?line=1&x[]=<b>#%%%=&&')
  await expect(told, 'what asks for nothing we know of').toHaveCount(0)

  await openPlay(page, './?again#line=<img src=x onerror=alert(1)>')
  await expect(told).toBeVisible()
  await expect(page.locator('.caption')).toContainText('shampoo aisle')
  for (const asked of [
    'nope',
    '__proto__',
    'constructor',
    '%E0%A4%A',
    "';alert(1)//",
    'x'.repeat(20_000),
  ]) {
    const item = page.locator('.notice-item').filter({ hasText: /no line/i })
    await item.getByRole('button', { name: 'Close' }).click()
    await expect(told).toHaveCount(0)
    await page.evaluate((line) => {
      location.hash = `line=${line}`
    }, asked)
    await expect(told, asked.slice(0, 40)).toBeVisible()
    await expect(told.locator('img, script')).toHaveCount(0)
    expect(((await told.textContent()) ?? '').length, 'a long name is cut').toBeLessThan(500)
    await expect(page.locator('.caption')).toContainText('shampoo aisle')
  }
  expect((await next(page)).words).not.toContain('shampoo aisle')
})

test.describe('When a drawing', () => {
  // Of those the one that most goes wrong with; the stage alone is tried with all: stage.journey.ts.
  const spoiled: [string, { status?: number; body: string; contentType?: string } | null][] = [
    ['is no drawing', { body: '<!doctype html><p>Sign in', contentType: 'text/html' }],
    ['does not arrive', null],
    ['is missing', { status: 404, body: '' }],
    [
      'is far too large',
      {
        body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${' '.repeat(5_000_000)}</svg>`,
        contentType: 'image/svg+xml',
      },
    ],
  ]
  for (const [how, answer] of thorough ? spoiled : spoiled.slice(0, 1))
    test(`${how}, I am told once which, and play on`, async ({ page }) => {
      await page.route('**/caller-day.*.svg', (route) =>
        answer ? route.fulfill(answer) : route.abort(),
      )
      await openPlay(page, './#line=not-to-invade')
      await expect(message(page)).toHaveCount(1)
      await expect(message(page)).toContainText('A picture did not load')
      await expect(message(page)).toContainText('caller-day')
      for (const { id, content } of CALL.slice(1, thorough ? undefined : 3)) {
        await next(page)
        await expect(page.locator('.caption .content')).toHaveText(content)
        await expect(page.locator('.caption .attested')).toHaveText(ATTESTED[id] ?? '')
      }
      await expect(message(page), 'messages do not pile up').toHaveCount(1)
    })

  test('fails, and every other too, the words play on, and one message says so', async ({
    page,
  }) => {
    await page.route('**/*.svg', (route) => route.abort())
    await openPlay(page)
    await expect(message(page)).toContainText('A picture did not load')
    for (let steps = 0; steps < 6; steps += 1) await next(page)
    await expect(message(page)).toHaveCount(1)
    await expect(message(page)).toContainText('…')
  })
})
