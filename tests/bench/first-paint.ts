import type { Browser } from '@playwright/test'
import { openSlowPage } from './slow-page.ts'

/** In ms. */
const TIMEOUT_MS = 60_000

/**
 * When the words of a line were first painted, in ms from the navigation: the browser's own Element
 * Timing of the block that holds them. The page under test is not changed: the block is marked by a
 * mutation observer, which comes before the first paint.
 * @param words that only the line holds.
 */
export async function firstReadable(
  browser: Browser,
  address: string,
  words: string,
): Promise<number> {
  const { page, context } = await openSlowPage(browser)
  await page.addInitScript(watchFor, words)
  // The driver's own script would take its time from the first paint, were it asked before.
  await page.goto(address, { waitUntil: 'load', timeout: TIMEOUT_MS })
  const painted = await page.waitForFunction(() => Reflect.get(window, 'benchPainted'), null, {
    polling: 50,
    timeout: TIMEOUT_MS,
  })
  const time = Number(await painted.jsonValue())
  await context.close()
  return time
}

/** When anything of a page was first painted, in ms from the navigation: the browser's own Paint Timing. */
export async function firstPainted(browser: Browser, address: string): Promise<number> {
  const { page, context } = await openSlowPage(browser)
  await page.goto(address, { waitUntil: 'load', timeout: TIMEOUT_MS })
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    null,
    { polling: 50, timeout: TIMEOUT_MS },
  )
  const time = Number(await painted.jsonValue())
  await context.close()
  return time
}

/** Runs in the page. */
function watchFor(words: string): void {
  const mark = () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!node.nodeValue?.includes(words) || element?.closest('head, script, style')) continue
      // By name: to ask for its style would have the style made before its time.
      element?.closest('p, div, li')?.setAttribute('elementtiming', 'line')
      watcher.disconnect()
      return
    }
  }
  const watcher = new MutationObserver(mark)
  watcher.observe(document, { childList: true, characterData: true, subtree: true })
  new PerformanceObserver((list) => {
    const [first] = list.getEntries()
    if (first) Object.assign(window, { benchPainted: Reflect.get(first, 'renderTime') })
  }).observe({ type: 'element', buffered: true })
}
