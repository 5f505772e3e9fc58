import type { Page } from '@playwright/test'
import { type Focused, focused } from './journey/attention.ts'
import { openPlay } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'

const PAGES = ['compare', 'about', 'embed', 'teach', 'lesson']

/** No page has so many stops that a reader by keyboard would not come out of it. */
const MOST = 150

test.beforeEach(({ page }) => withoutStage(page))

/** Presses Tab from the top of the page until it is left, and gives every stop. */
async function tabThrough(page: Page): Promise<Focused[]> {
  const stops: Focused[] = []
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    if (at.tag === 'body') return stops
    stops.push(at)
  }
  throw new Error('Tab does not come out of the page')
}

for (const name of PAGES)
  test(`on ${name} I reach everything by Tab, see where I am, and come out again`, async ({
    page,
  }) => {
    await page.goto(`./${name}.html`)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    // Tabbed through while a script still draws it, the focus starts anew.
    if (['teach', 'lesson'].includes(name))
      await expect(page.locator('html')).toHaveAttribute('data-player', 'ready')
    const stops = await tabThrough(page)
    expect(stops.length).toBeGreaterThan(3)
    for (const at of stops)
      expect.soft(at, `${at.tag} ${at.name}`).toMatchObject({ ring: true, uncovered: true })
  })

test('every dialog keeps me in, shows me where I am, and gives me back', async ({ page }) => {
  await openPlay(page, './#line=no-rockets')
  for (const name of ['Backlog', 'Help', 'Saves', 'Settings']) {
    const opener = page.getByRole('button', { name, exact: true })
    await opener.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name })
    await expect(dialog).toBeVisible()
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab')
      const at = await focused(page)
      // On its way round the focus passes the browser's own buttons.
      if (at.tag === 'body') continue
      expect([at.tag, ...at.inside], at.name).toContain('dialog')
      if (at.tag !== 'dialog')
        expect.soft(at, at.name).toMatchObject({ ring: true, uncovered: true })
    }
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(opener).toBeFocused()
  }
})

test('magnified four times I still see where I am', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await openPlay(page, './#line=we-are-not')
  await page.getByRole('alert').getByText('stage').waitFor()
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    if (at.tag === 'body') break
    expect.soft(at, at.name).toMatchObject({ ring: true, uncovered: true })
  }
})

test('a slider moves at a press and by keys', async ({ page }) => {
  await openPlay(page, './#line=two-plates')
  const slider = page.getByRole('slider')
  const value = () => slider.evaluate((one: HTMLInputElement) => one.valueAsNumber)
  const before = await value()
  const { width = 0, height = 0 } = (await slider.boundingBox()) ?? {}
  await slider.click({ position: { x: width - 4, y: height / 2 } })
  const pressed = await value()
  expect(pressed).toBeGreaterThan(before)
  await page.keyboard.press('ArrowLeft')
  expect(await value()).toBe(pressed - 1)
})

test('every page has a title of its own, a language, and the same ways in the same order', async ({
  page,
}) => {
  const titles = new Set<string>()
  const ways = new Set<string>()
  const pages = ['compare', 'read', 'about', 'embed', 'teach', 'index']
  for (const name of pages) {
    await (name === 'index' ? openPlay(page, './index.html') : page.goto(`./${name}.html`))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    titles.add(await page.title())
    const links = await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').all()
    ways.add((await Promise.all(links.map((link) => link.textContent()))).join(', '))
  }
  expect(titles.size).toBe(pages.length)
  expect([...ways]).toEqual(['Play, Compare, Read, Test yourself, About'])
  const controls = page.locator('.controls').getByRole('button')
  await expect(controls.last()).toHaveAccessibleName('Help')
  await openPlay(page, './frame.html')
  await expect(controls.last(), 'in a frame').toHaveAccessibleName('Help')
})
