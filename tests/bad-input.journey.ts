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

/** Changes a bundle as data. */
// biome-ignore lint/suspicious/noExplicitAny: it is about to be made wrong
const edited = (edit: (bundle: any) => void) => (text: string) => {
  const bundle = JSON.parse(text)
  edit(bundle)
  return JSON.stringify(bundle)
}

/** The words are there without the player, and nothing is offered that would do nothing. */
async function expectWords(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-player', 'failed')
  await expect(page.locator('.caption')).toContainText('shampoo aisle')
  await expect(inShort(page)).toContainText(ATTESTED['no-promise'] ?? '')
  await expect(nextButton(page)).toHaveCount(0)
}

/** The words and their sourcing can be stepped through without the player. */
async function expectSteppable(page: Page): Promise<void> {
  await expectWords(page)
  await page.getByRole('link', { name: /^Line 3 of 8/ }).click()
  await expect(inShort(page)).toBeInViewport()
  await expect(inShort(page)).toContainText(CALL[2]?.content ?? '')
  await page.locator('.instead').getByRole('link').last().click()
  const line = page.locator('#read-no-promise')
  await expect(line.locator('> .entry-notes')).toContainText(ATTESTED['no-promise'] ?? '')
  await line.locator('> .entry-text').getByRole('link', { name: 'Next' }).click()
  await expect(page.locator('#read-w-on-no-promise')).toBeInViewport()
}

const inShort = (page: Page) => page.locator('[id="line=no-promise"]')

const message = (page: Page) => page.getByRole('alert')

test.describe('When the reconstruction’s data', () => {
  const spoiled: [string, RegExp, RegExp, (text: string) => string][] = [
    ['are cut short', /damaged|not JSON/i, /whole file/, (text) => text.slice(0, -200)],
    ['are empty', /damaged|not JSON/i, /whole file/, () => ''],
    ['are something else', /damaged/i, /top of the file|format|story/, () => '[1, 2]'],
    [
      'have another format',
      /damaged/i,
      /format/,
      edited((bundle) => {
        bundle.format = 99
      }),
    ],
    [
      'miss a field',
      /damaged/i,
      /story/,
      edited((bundle) => {
        delete bundle.story.title
      }),
    ],
    [
      'have a field too many',
      /damaged/i,
      /sources/,
      edited((bundle) => {
        bundle.sources.W.trust = 5
      }),
    ],
    [
      'have a wrong field',
      /damaged/i,
      /sourcing/,
      edited((bundle) => {
        bundle.sourcing['no-rockets'].support.K.how = 'surely'
      }),
    ],
    [
      'have an address that is no address',
      /damaged/i,
      /sources/,
      edited((bundle) => {
        bundle.sources.W.citation.URL = 'javascript:alert(1)'
      }),
    ],
    [
      'have a script that is none',
      /script/i,
      /script/,
      edited((bundle) => {
        bundle.script = '{"inkVersion":21}'
      }),
    ],
    [
      'have a script without a line',
      /script/i,
      /script/,
      edited((bundle) => {
        bundle.script = '{"inkVersion":21,"root":[["done",null],"done",null],"listDefs":{}}'
      }),
    ],
  ]
  for (const [how, what, where, spoil] of spoiled)
    test(`${how}, I am told what and where, and the text is there`, async ({ page }) => {
      await withBundle(page, spoil)
      await page.goto('./')
      await expect(message(page).locator('.notice-what')).toHaveText(what)
      await expect(message(page)).toContainText(where)
      await expectWords(page)
    })

  for (const status of [404, 500])
    test(`answer with ${status}, I am told so, and step through the text`, async ({ page }) => {
      await page.route(BUNDLE, (route) => route.fulfill({ status, body: '<!doctype html>' }))
      await page.goto('./')
      await expect(message(page)).toContainText(String(status))
      await expect(message(page)).toContainText('/story/')
      await expectSteppable(page)
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
  await withBundle(
    page,
    edited((bundle) => {
      delete bundle.sourcing['no-nato']
    }),
  )
  await openPlay(page, './#line=not-to-invade')
  const words = page.locator('.caption .content')
  await expect(words).toHaveText(CALL[0]?.content ?? '')
  await nextButton(page).click()
  await expect(message(page).filter({ hasText: 'no-nato' })).toBeVisible()
  await expect(words, 'the line I was on stays').toHaveText(CALL[0]?.content ?? '')
  await page.getByRole('link', { name: /^Line 3 of 8/ }).click()
  await expect(words).toHaveText(CALL[2]?.content ?? '')
})

test.describe('An address', () => {
  for (const asked of [
    'nope',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
    '%E0%A4%A',
    "';alert(1)//",
    'x'.repeat(20_000),
  ])
    test(`that asks for the line ${asked.slice(0, 40)} is told apart, and plays from the start`, async ({
      page,
    }) => {
      await withoutStage(page)
      page.on('dialog', () => expect(asked, 'a script from the address ran').toBe(''))
      await openPlay(page, `./#line=${asked}`)
      const told = message(page).filter({ hasText: /no line/i })
      await expect(told).toBeVisible()
      await expect(told.locator('img, script')).toHaveCount(0)
      expect(((await told.textContent()) ?? '').length, 'a long name is cut').toBeLessThan(500)
      await expect(page.locator('.caption')).toContainText('shampoo aisle')
      expect((await next(page)).words).not.toContain('shampoo aisle')
    })

  test('that asks for nothing we know of asks for nothing', async ({ page }) => {
    await withoutStage(page)
    await openPlay(page, './?line=1&x[]=<b>#%%%=&&')
    await expect(message(page).filter({ hasText: /no line/i })).toHaveCount(0)
    await next(page)
  })
})

test('when no typeface loads I am told so, and read on in another', async ({ page }) => {
  await withoutStage(page)
  await page.route('**/*.woff2', (route) => route.abort())
  await openPlay(page)
  const told = message(page).filter({ hasText: 'typeface' })
  await expect(told).toHaveCount(1)
  await expect(told).toContainText('Source S')
  expect((await next(page)).words).not.toBe('')
})

test.describe('When a drawing', () => {
  const spoiled: [string, { status?: number; body: string; contentType?: string } | null][] = [
    ['does not arrive', null],
    ['is missing', { status: 404, body: '' }],
    ['is no drawing', { body: '<!doctype html><p>Sign in', contentType: 'text/html' }],
    [
      'is far too large',
      {
        body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${' '.repeat(5_000_000)}</svg>`,
        contentType: 'image/svg+xml',
      },
    ],
  ]
  for (const [how, answer] of spoiled)
    test(`${how}, I am told once which, and play on`, async ({ page }) => {
      await page.route('**/caller-day.*.svg', (route) =>
        answer ? route.fulfill(answer) : route.abort(),
      )
      await openPlay(page, './#line=not-to-invade')
      await expect(message(page)).toHaveCount(1)
      await expect(message(page)).toContainText('A picture did not load')
      await expect(message(page)).toContainText('caller-day')
      for (const { id, content } of CALL.slice(1, thorough ? undefined : 5)) {
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
    for (let steps = 0; steps < 12; steps += 1) await next(page)
    await expect(message(page)).toHaveCount(1)
    await expect(message(page)).toContainText('…')
  })
})
