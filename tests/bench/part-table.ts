import type { Browser, Page } from '@playwright/test'
import type { Figure } from './figure.ts'
import type { Ground } from './ground.ts'
import { LARGE, largeTable } from './large-table.tsx'
import { openPage, SLOWER } from './slow-page.ts'
import { spreadOf } from './spread.ts'
import { times } from './times.ts'

const VISITS = 3
/** Turns of the wheel, in px, and how long after one the next comes, in ms. */
const WHEEL = 600
const TURNS = 40
const PAUSE = 50
/** How long a table has to come to rest, in ms. */
const REST = 1_500

/** What is chosen of the table, one after the other. */
const CHOSEN = [
  ['how', 'contradicts'],
  ['how', ''],
  ['party', 'a'],
  ['record', 'R3'],
  ['how', 'states'],
  ['record', ''],
  ['party', ''],
  ['how', ''],
] as const

/** What a reader does with a large table. */
const ACTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async scrolled(page) {
    await page.mouse.move(640, 400)
    for (let turn = 0; turn < TURNS; turn += 1) {
      await page.mouse.wheel(0, WHEEL)
      await page.waitForTimeout(PAUSE)
    }
    const passed = await page.evaluate(() => scrollY)
    if (passed < (TURNS * WHEEL) / 2)
      throw new Error(`the table was scrolled by ${passed} px alone`)
    for (const key of ['End', 'Home']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(REST)
    }
  },
  async filtered(page) {
    for (const [name, value] of CHOSEN) {
      await page.locator(`.grid-filters select[name=${name}]`).selectOption(value)
      await page.waitForTimeout(REST)
    }
    await page.waitForFunction(
      (all) => document.querySelectorAll('.compare-row:not([hidden])').length === all,
      LARGE.lines,
    )
  },
}

/** The longest task in each act, in ms; 0 where none is longer than the browser's 50. */
type Longest = Readonly<Record<string, number>>

async function visit(browser: Browser, address: string, html: string, rate: number) {
  const { page, client, context } = await openPage(browser)
  await page.route(address, (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  )
  await page.addInitScript(watchTasks)
  await page.goto(address)
  await page.locator('.grid-filters').waitFor()
  await page.waitForTimeout(REST)
  await client.send('Emulation.setCPUThrottlingRate', { rate })
  const longest: Record<string, number> = {}
  for (const [name, act] of Object.entries(ACTS)) {
    await tasksIn(page)
    await act(page)
    longest[name] = Math.max(0, ...(await tasksIn(page)))
  }
  await context.close()
  return longest
}

/** Runs in the page. */
function watchTasks(): void {
  Object.assign(window, { benchTasks: [] })
  new PerformanceObserver((list) => {
    const tasks = Reflect.get(window, 'benchTasks') as number[]
    tasks.push(...list.getEntries().map(({ duration }) => duration))
  }).observe({ type: 'longtask' })
}

/** The long tasks since this was last asked, in ms. */
const tasksIn = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const tasks = Reflect.get(window, 'benchTasks') as number[]
    Object.assign(window, { benchTasks: [] })
    return tasks
  })

/** Long tasks while a table of many lines and records is scrolled through and filtered. */
export async function table({ browser, readout }: Ground): Promise<Figure[]> {
  const address = `${readout.url}compare.html`
  const html = largeTable(await (await fetch(address)).text())
  const plain: Longest[] = await times(VISITS, () => visit(browser, address, html, 1))
  const slow: Longest[] = await times(VISITS, () => visit(browser, address, html, SLOWER))
  const spread = (all: readonly Longest[], act: string) =>
    spreadOf(all.map((one) => one[act] ?? Number.NaN))
  return Object.keys(ACTS).map((act) => ({
    what: `longest task while a table of ${LARGE.lines} lines × ${LARGE.records} records is ${act}, of ${VISITS} visits; 0 for none beyond 50 ms`,
    unit: 'ms',
    got: spread(plain, act).most,
    most: 50,
    measured: { 'each visit ms': spread(plain, act), [`${SLOWER} × slower ms`]: spread(slow, act) },
  }))
}
