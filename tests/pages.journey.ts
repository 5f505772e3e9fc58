import type { Page } from '@playwright/test'
import { openPlay } from './journey/play.ts'
import { expect, test } from './journey/test.ts'
import { ATTESTED, bundleOf, CALL, LABEL } from './journey/work.ts'

const SIDES = ['Washington:', 'Moscow:']
const PAGES = ['./', './compare.html', './read.html', './about.html']

test('every page names the others, itself and its language, and no link on it leads nowhere', async ({
  page,
}) => {
  await page.goto('./')
  const lines = (await bundleOf(page)).lines.map(({ id }) => id)
  const known = new Map<string, Set<string>>()
  const idsAt = async (address: string) => {
    const ids = known.get(address)
    if (ids) return ids
    const response = await page.request.get(address)
    expect(response.status(), address).toBe(200)
    const found = new Set(
      [...(await response.text()).matchAll(/ id="([^"]+)"/g)].map((m) => m[1] ?? ''),
    )
    known.set(address, found)
    return found
  }
  for (const address of PAGES) {
    await (address === './' ? openPlay(page) : page.goto(address))
    const ways = page.getByRole('navigation', { name: 'Pages' }).getByRole('link')
    expect(await ways.allTextContents()).toEqual(
      expect.arrayContaining(['Play', 'Compare', 'Read', 'About']),
    )
    await expect(ways.and(page.locator('[aria-current=page]'))).toHaveCount(1)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page).toHaveTitle(/Putin’s Talk Therapy/)
    expect(await page.content(), address).toContain(LABEL)
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    expect(links.length).toBeGreaterThan(4)
    for (const link of new Set(links)) {
      const url = new URL(link)
      if (url.origin !== new URL(page.url()).origin) {
        expect(url.protocol, link).toBe('https:')
        continue
      }
      const ids = await idsAt(url.origin + url.pathname)
      const id = decodeURIComponent(url.hash.slice(1))
      const line = /^line=([^&]*)/.exec(id)?.[1]
      if (line) expect(lines, link).toContain(line)
      // From there the lesson shows the way back.
      else if (id && id !== 'from-play') expect(ids.has(id), link).toBe(true)
    }
  }
})

test('I read the whole as text: each line of the call, its accounts, the hindsight as such; on paper too', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('link', { name: 'Read it as text', exact: true }).click()
  await expect(page).toHaveURL(/read\.html$/)
  const read = page.locator('#read')
  const short = read.locator('.in-short li')
  await expect(short).toHaveCount(CALL.length)
  await short.nth(2).getByRole('link').click()
  await expect(page.locator(`#read-${CALL[2]?.id}`)).toBeInViewport()
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link').last().click()
  await expect(page.locator('#read-sources')).toBeInViewport()
  for (const { id, content } of CALL) {
    const entry = read.locator(`#read-${id}`)
    await expect(entry.locator('> .entry-text .content')).toHaveText(content)
    await expect(entry).toContainText(ATTESTED[id] ?? 'missing')
  }
  const after = read.locator('[data-scene=after]')
  await expect(after).toContainText('written afterwards, not in the article')
  const quotes = await read.locator('[data-kind=speech] > .entry-text').allTextContents()
  expect(
    quotes.filter((text) => /[“”"]/.test(text)),
    'no quotation marks on paraphrase',
  ).toEqual([])

  const away = page.locator('a[href^="https:"]')
  expect(await away.count()).toBeGreaterThan(10)
  const bad = await away.evaluateAll((all) =>
    all
      .filter(
        (a) =>
          (a as HTMLAnchorElement).target === '_blank' &&
          !/noopener|noreferrer/.test((a as HTMLAnchorElement).rel),
      )
      .map((a) => (a as HTMLAnchorElement).href),
  )
  expect(bad, 'links to other sites that say something of me').toEqual([])
  await expect(page.locator('meta[name=referrer]')).toHaveAttribute('content', 'no-referrer')

  await page.emulateMedia({ media: 'print' })
  await expect(read.getByText(LABEL).first()).toBeVisible()
  await expect(page.locator('#read-no-promise > .entry-notes')).toBeVisible()
})

test('I compare the accounts line by line, open the evidence of a cell, and see where a side says nothing', async ({
  page,
}) => {
  await page.goto('./compare.html')
  const rows = page.locator('.compare-row')
  await expect(rows).toHaveCount(8)
  for (const [i, { id, content }] of CALL.entries()) {
    await expect(rows.nth(i)).toContainText(content)
    await expect(rows.nth(i)).toContainText(ATTESTED[id] ?? 'missing')
    await expect(rows.nth(i).locator('.cell')).toHaveCount(4)
  }
  const cell = rows.nth(4).locator('.cell').filter({ hasText: 'Ushakov' })
  await cell.focus()
  await page.keyboard.press('Enter')
  const evidence = page.locator('.evidence:popover-open')
  await expect(evidence).toContainText('the main point')
  const { width } = (await evidence.boundingBox()) ?? { width: 0 }
  expect(width, 'a width to be read in').toBeGreaterThan(400)
  await page.keyboard.press('Escape')
  await expect(evidence).toHaveCount(0)

  await page.getByLabel('Side').selectOption('Washington')
  await page.getByLabel('Standing').selectOption('says so')
  await expect(page.locator('.grid-filters output')).toHaveText('2 of 8 lines')
  await expect(rows.filter({ visible: true })).toHaveCount(2)
  await expect(rows.first().locator('.cell').filter({ visible: true })).toHaveCount(2)
  await page.getByLabel('Side').selectOption('all sides')
  await page.getByLabel('Standing').selectOption('any')
  await expect(rows.filter({ visible: true })).toHaveCount(8)

  const paper = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1')
  expect(paper.match(/\/Type\s*\/Page\b/g), 'sheets of the table and the rest').toHaveLength(2)
  await expectTellings(page)
})

/** What one side’s accounts say stands in its column, which is seen to be empty where they say nothing. */
async function expectTellings(page: Page): Promise<void> {
  const rows = page.locator('.telling-row')
  await expect(rows).toHaveCount(8)
  const plain = page.locator('.compare > .plain')
  await expect(plain.first()).toContainText('as Julia Ioffe tells it')
  await expect(plain.nth(1)).toContainText('The rows keep the order of the article')
  const tellings = (side: number) => rows.locator('.telling').filter({ hasText: SIDES[side] ?? '' })
  await expect(tellings(0).locator('.telling-empty')).toHaveCount(6)
  await expect(tellings(1).locator('.telling-empty')).toHaveCount(1)
  await expect(rows.nth(3).locator('.telling').nth(1)).toContainText('no weapons that threaten')

  const differ = page.locator('.differences > li').filter({ hasText: 'Nuclear war' })
  await differ.locator('summary').first().click()
  await expect(differ.getByText('Biden repeated').last()).toBeVisible()
  await expect(differ.locator('.claim').first()).toBeVisible()
}

test('About says how it was made, what is not known, when it was checked, and whom to tell', async ({
  page,
}) => {
  await page.goto('./about.html')
  const about = page.getByRole('main')
  await expect(about).toContainText(LABEL)
  await expect(about.getByText(/^The sourcing was last checked on/)).toBeVisible()
  await expect(about.getByRole('heading', { name: 'Corrections' })).toBeVisible()
  await expect(about.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible()
  await expect(about).toContainText('If something here is wrong, tell us')
  await expect(about).toContainText(/not made (by|with)/i)
})

test('printed, Play is the line and its sources, without its controls', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('./#line=no-promise')
  await expect(page.locator('html')).toHaveAttribute('data-player', 'ready')
  await expect(page.locator('.caption')).toContainText(`${LABEL}`)
  await expect(page.locator('.caption .content')).toBeVisible()
  await expect(page.locator('.panel')).toBeVisible()
  await expect(page.locator('.controls')).toBeHidden()
})

test('old addresses of the text lead to the page where it is now', async ({ page }) => {
  await page.goto('./#read')
  await expect(page).toHaveURL(/read\.html$/)
  await page.goto('./#read-no-promise')
  await expect(page).toHaveURL(/read\.html#read-no-promise$/)
  await expect(page.locator('#read-no-promise > .entry-text')).toBeInViewport()
})
