import type { Page } from '@playwright/test'
import { thorough } from '../src/testing/thorough.ts'
import { next, openPlay, playToTheEnd, printed } from './journey/play.ts'
import { expect, test } from './journey/test.ts'

/** The strict policy, as it is documented for hosts. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "worker-src 'self'",
  'trusted-types readout-stage readout-worker',
].join('; ')

/** The digests of styles or scripts that a page's own policy names; only the page can know them. */
const digestsIn = (html: string, rule: 'style-src' | 'script-src'): string =>
  new RegExp(`${rule} 'self'((?: 'sha256-[^']+')*)`).exec(html)?.[1] ?? ''

/** Serves everything with the strict policy as a header, as a careful host would. */
async function underHeaders(page: Page, named = digestsIn): Promise<void> {
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    const isPage = response.headers()['content-type']?.startsWith('text/html')
    const html = isPage ? await response.text() : ''
    const policy = (['style-src', 'script-src'] as const).reduce(
      (all, rule) => all.replace(`${rule} 'self'`, (own) => own + named(html, rule)),
      POLICY,
    )
    const headers = {
      ...response.headers(),
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    }
    await route.fulfill({ response, headers })
  })
}

test('a whole play, with everything opened on the way, breaks no rule of the policy', async ({
  page,
  watched,
}) => {
  test.slow()
  await underHeaders(page)
  await openPlay(page)
  await printed(page)
  for (const name of ['Backlog', 'Help']) {
    await page.locator('.controls').getByRole('button', { name }).click()
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    await page.keyboard.press('Escape')
  }
  if (thorough) {
    await playToTheEnd(page)
    await expect(page.locator('.end')).toBeVisible()
  } else for (let step = 0; step < 12; step += 1) await next(page)
  expect(watched.complaints).toEqual([])
})

test('a host that refuses styles and scripts in pages gets the styles as files, and plays', async ({
  page,
}) => {
  await underHeaders(page, () => '')
  await openPlay(page)
  await expect(page.locator('.stage-frame')).toHaveCSS('position', 'relative')
})

test('the policy also stands in each page itself, which breaks no rule of it, and lets no text become markup', async ({
  page,
  watched,
}) => {
  await underHeaders(page)
  for (const address of ['./about.html', './compare.html', './read.html', './']) {
    await page.goto(address, { waitUntil: 'networkidle' })
    await expect(page.getByRole('main')).toBeVisible()
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]')
    await expect(meta).toHaveAttribute(
      'content',
      /^default-src 'none'; script-src 'self'( 'sha256-[^']+')*;/,
    )
    await expect(meta).not.toHaveAttribute('content', /unsafe|https?:|\*/)
  }
  expect(watched.complaints).toEqual([])
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  const refused = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<p>')
      return false
    } catch {
      return true
    }
  })
  expect(refused, 'Trusted Types are required').toBe(true)
})
