import type { Browser } from '@playwright/test'
import type { Figure } from './figure.ts'
import type { Ground } from './ground.ts'
import { openSlowPage } from './slow-page.ts'
import { spreadOf } from './spread.ts'
import { times } from './times.ts'

const RUNS = 5

/** How a page got to its pictures, in ms. */
interface Staging {
  /** Sum of what every long task took beyond 50 ms. */
  readonly blocking: number
  /** From the navigation until the pictures stood. */
  readonly stood: number
}

/** Loads a page and waits for its pictures. Runs in the page: the long tasks up to then. */
async function stagingOf(browser: Browser, address: string): Promise<Staging> {
  const { page, context } = await openSlowPage(browser)
  await page.addInitScript(watchTasks)
  await page.goto(address, { waitUntil: 'commit' })
  const stood = await page.waitForFunction(() => Reflect.get(window, 'benchStood'), null, {
    polling: 100,
    timeout: 90_000,
  })
  const time = Number(await stood.jsonValue())
  // A task is told of only after it has ended.
  await page.waitForTimeout(500)
  const blocking = await page.evaluate((until) => {
    const tasks = Reflect.get(window, 'benchTasks') as { start: number; length: number }[]
    return tasks
      .filter(({ start }) => start <= until)
      .reduce((sum, { length }) => sum + Math.max(0, length - 50), 0)
  }, time)
  await context.close()
  return { blocking, stood: time }
}

/** Runs in the page, before anything else. */
function watchTasks(): void {
  const tasks: { start: number; length: number }[] = []
  Object.assign(window, { benchTasks: tasks })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      tasks.push({ start: startTime, length: duration })
  }).observe({ type: 'longtask', buffered: true })
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('[data-staged="true"]')) return
    Object.assign(window, { benchStood: performance.now() })
    watcher.disconnect()
  })
  watcher.observe(document, { attributes: true, childList: true, subtree: true })
}

/** How long the page hears nothing on its way to the full stage. */
export async function blocking({ browser, readout, pixiVn, lines }: Ground): Promise<Figure[]> {
  const ours: Staging[] = []
  const theirs: Staging[] = []
  await times(RUNS, async () => {
    ours.push(await stagingOf(browser, `${readout.url}#line=${lines.first}`))
    theirs.push(await stagingOf(browser, pixiVn.url))
  })
  const blocked = (all: readonly Staging[]) => spreadOf(all.map((one) => one.blocking))
  const stood = (all: readonly Staging[]) => spreadOf(all.map((one) => one.stood))
  return [
    {
      what: 'blocking time to the full stage, against pixi-vn',
      unit: '×',
      got: blocked(ours).median / blocked(theirs).median,
      most: 0.35,
      measured: {
        'Readout ms': blocked(ours),
        'pixi-vn ms': blocked(theirs),
        'Readout’s stage stood after ms': stood(ours),
        'pixi-vn’s after ms': stood(theirs),
      },
    },
  ]
}
