import { expect, test } from './journey/test.ts'
import { ATTESTED, CALL, LABEL } from './journey/work.ts'

test.use({ javaScriptEnabled: false })

test('with scripts off I read what it is, the call in short, and the whole text with its notes', async ({
  page,
}) => {
  await page.goto('./')
  const opening = page.locator('.opening')
  await expect(opening).toContainText(LABEL)
  await expect(opening).toContainText('as Julia Ioffe tells it')
  await expect(page.locator('.still img').first()).toBeVisible()

  for (const [i, { id, content }] of CALL.entries()) {
    const short = page.locator('.in-short li').nth(i)
    await expect(short.locator('.content')).toHaveText(content)
    await expect(short).toContainText(ATTESTED[id] ?? 'missing')
    await expect(short.getByRole('link')).toHaveAttribute('href', `./lines/${id}.html`)
  }

  await page.locator('.no-script').getByRole('link').click()
  const read = page.locator('#read')
  await expect(read.getByText(LABEL).first()).toBeVisible()
  for (const { id, cue, content } of CALL) {
    const entry = read.locator(`#read-${id}`)
    const own = entry.locator('> .entry-text')
    await expect(own.locator('.cue')).toHaveText(cue)
    await expect(own.locator('.content')).toHaveText(content)
    const notes = entry.locator('> .entry-notes')
    await expect(notes).toContainText(`${ATTESTED[id]}.`)
    await expect(notes.getByRole('heading', { name: 'The passage' })).toBeVisible()
    const accounts = notes.getByRole('heading', { name: 'Accounts of this line, in our summary' })
    await expect(accounts).toBeVisible()
  }
})

test('with scripts off the links step through the text, line by line', async ({ page }) => {
  await page.goto('./read.html#read-not-to-invade')
  const entry = page.locator('#read-not-to-invade')
  await entry.locator('> .entry-text').getByRole('link', { name: 'Next' }).click()
  await expect(page).toHaveURL(/#read-w-on-not-to-invade$/)
  await expect(page.locator('#read-w-on-not-to-invade')).toBeInViewport()
  await page.locator('#read-w-on-not-to-invade').getByRole('link', { name: 'Previous' }).click()
  await expect(entry.locator('> .entry-text')).toBeInViewport()
})

test('with scripts off nothing is offered that would do nothing', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
  await expect(page.getByRole('slider').filter({ visible: true })).toHaveCount(0)
  for (const link of await page.locator('.page-body a, .skip').filter({ visible: true }).all()) {
    const href = (await link.getAttribute('href')) ?? ''
    if (!href.startsWith('#')) continue
    await expect(page.locator(`[id="${href.slice(1)}"]`), href).toHaveCount(1)
  }
})

test('with scripts off the address of a line leads to it, and from there to its own page', async ({
  page,
}) => {
  await page.goto('./#line=no-rockets')
  const line = page.locator('.in-short li').filter({ hasText: 'rockets on my borders' })
  await expect(line).toBeInViewport()
  await line.getByRole('link').click()
  await expect(page).toHaveURL(/lines\/no-rockets\.html$/)
})

test('with scripts off I see that scripts are off, and where everything is', async ({ page }) => {
  await page.goto('./')
  const note = page.locator('.no-script')
  await expect(note).toBeInViewport()
  await expect(note).toHaveText(
    'Scripts are off, so nothing plays. Everything stands as text on a page of its own, with its sources.',
  )
})

test('with scripts off the comparison opens its evidence, and About says how it was made', async ({
  page,
}) => {
  await page.goto('./compare.html')
  const cells = page.locator('.cell')
  await expect(cells).toHaveCount(32)
  const evidence = page.locator('#evidence-no-rockets-K')
  await expect(evidence).toBeHidden()
  await page.locator('.cell[popovertarget="evidence-no-rockets-K"]').click()
  await expect(evidence).toBeVisible()
  await expect(evidence).toContainText('no weapons that threaten Russia')

  await page.goto('./about.html')
  await expect(page.getByText(/^The sourcing was last checked on/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Corrections' })).toBeVisible()
})
