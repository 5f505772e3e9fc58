import type { Browser } from '@playwright/test'
import type { Compared } from './ground.ts'
import { type Spread, spreadOf } from './spread.ts'

/** Takes one page's time in a browser that knows nothing yet, in ms. */
export type Measure = (browser: Browser, address: string, words: string) => Promise<number>

/**
 * Measures some pages in turn, so that a machine that grows slower does so for all of them, and each
 * as often after the one as after the other: a page that comes after a heavy one is slower.
 * @returns the spread of each page's times, in the order of the pages
 */
export async function alternately(
  measure: Measure,
  rounds: number,
  browser: Browser,
  pages: readonly Compared[],
): Promise<Spread[]> {
  const measured = pages.map((): number[] => [])
  // The first round only warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const order = pages.map((_, step) => (round + step) % pages.length)
    for (const at of order) {
      const page = pages[at]
      if (!page) continue
      const time = await measure(browser, page.url, page.words)
      if (round > 0) measured[at]?.push(time)
    }
  }
  return measured.map(spreadOf)
}
