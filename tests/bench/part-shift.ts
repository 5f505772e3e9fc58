import type { Browser } from '@playwright/test'
import { MOST_SHIFT, shiftOf, TELEPHONE, watchShifts } from '../layout-shift.ts'
import type { Figure } from './figure.ts'
import type { Ground } from './ground.ts'
import { openSlowPage } from './slow-page.ts'
import { spreadOf } from './spread.ts'
import { times } from './times.ts'

const RUNS = 5

/** What is opened, by its address from the site's folder: Play, links into it, and what else plays a line. */
const ADDRESSES = (call: readonly string[]): string[] => [
  '',
  ...call.map((line) => `#line=${line}`),
  `frame.html?line=${call[0]}`,
  'lesson.html',
  'compare.html',
  'read.html',
]

/** How much moves while the pages load and while the call is played, on a telephone. */
export async function shift({ browser, readout, lines }: Ground): Promise<Figure[]> {
  const measured: Record<string, number[]> = {}
  for (const address of ADDRESSES(lines.call))
    measured[address || 'index'] = await times(RUNS, () =>
      loadShift(browser, readout.url + address),
    )
  const plays = await times(RUNS, () => playShift(browser, readout.url, lines.call))
  const spreads = Object.entries(measured).map(([name, all]) => [name, spreadOf(all)] as const)
  return [
    {
      what: 'layout shift while a page loads, the worst of all loads',
      unit: '',
      got: Math.max(...Object.values(measured).flat()),
      most: MOST_SHIFT,
      measured: Object.fromEntries(spreads),
    },
    {
      what: 'layout shift while the call is played, the worst play',
      unit: '',
      got: Math.max(...plays),
      most: MOST_SHIFT,
      measured: { plays: spreadOf(plays) },
    },
  ]
}

/** A play of the call has fewer steps. */
const LONGEST = 100

/**
 * What moved from the first line of the call to its last. Next is pressed by a script: what follows a
 * reader's own press would be left out for half a second, which is all of a step.
 */
export async function playShift(
  browser: Browser,
  url: string,
  call: readonly string[],
): Promise<number> {
  const { page, context } = await openSlowPage(browser, TELEPHONE)
  await watchShifts(page)
  await page.goto(`${url}#line=${call[0]}`)
  await page.locator('[data-staged="true"]').waitFor({ state: 'attached' })
  await page.evaluate(() => document.fonts.ready)
  const last = `#line=${call.at(-1)}`
  for (let steps = 0; !page.url().endsWith(last); steps += 1) {
    if (steps > LONGEST) throw new Error('the call does not come to its last line')
    const before = page.url()
    await page.evaluate(() => document.querySelector<HTMLElement>('.control-next')?.click())
    // The address is written once the line stands.
    await page.waitForURL((address) => address.href !== before)
    await shiftOf(page)
  }
  const moved = await shiftOf(page)
  await context.close()
  return moved
}

/** What moved until pictures and typefaces stood. */
async function loadShift(browser: Browser, address: string): Promise<number> {
  const { page, context } = await openSlowPage(browser, TELEPHONE)
  await watchShifts(page)
  await page.goto(address)
  const plays = await page.locator('#play').count()
  // The opening has its pictures printed.
  const opens = await page.locator('.opening').count()
  if (plays > 0 && opens === 0)
    await page.locator('[data-staged="true"]').waitFor({ state: 'attached' })
  await page.evaluate(() => document.fonts.ready)
  const moved = await shiftOf(page)
  await context.close()
  return moved
}
