import type { Browser } from '@playwright/test'
import { TELEPHONE } from '../layout-shift.ts'
import type { Figure } from './figure.ts'
import type { Ground } from './ground.ts'
import { openSlowPage } from './slow-page.ts'
import { spreadOf } from './spread.ts'

const RUNS = 7

/** When a page first showed the words that were asked for, and when their printed plates, in ms. */
interface Shown {
  readonly words: number
  readonly plates: number
}

/** How long a shared line stands without its picture, on a telephone. */
export async function asked({ browser, readout, lines }: Ground): Promise<Figure[]> {
  const line = lines.call[3] ?? lines.first
  const shown: Shown[] = []
  for (let run = 0; run < RUNS; run += 1)
    shown.push(await visit(browser, `${readout.url}#line=${line}`))
  return [
    {
      what: 'an asked line’s printed plates after its words, median',
      unit: 'ms',
      got: spreadOf(shown.map(({ words, plates }) => plates - words)).median,
      most: 1200,
      measured: {
        'words ms': spreadOf(shown.map(({ words }) => words)),
        'plates ms': spreadOf(shown.map(({ plates }) => plates)),
      },
    },
  ]
}

async function visit(browser: Browser, address: string): Promise<Shown> {
  const { page, context } = await openSlowPage(browser, TELEPHONE)
  await page.addInitScript(watchShown)
  await page.goto(address)
  const seen = await page.waitForFunction(() => {
    const { words, plates } = Reflect.get(window, 'benchShown') as Partial<Shown>
    return words !== undefined && plates !== undefined && { words, plates }
  })
  const shown = (await seen.jsonValue()) as Shown
  await context.close()
  return shown
}

/** Runs in the page. */
function watchShown(): void {
  const shown: { words?: number; plates?: number } = {}
  Object.assign(window, { benchShown: shown })
  const look = () => {
    const words = document.querySelector<HTMLElement>('#play .caption-words')
    // What is hidden has no inner text.
    if (words?.innerText) shown.words ??= performance.now()
    const stills = [...document.querySelectorAll<HTMLImageElement>('#play .still-printed')]
    const seen = (one: HTMLImageElement) => one.naturalWidth > 0 && one.checkVisibility()
    if (stills.length > 0 && stills.every(seen)) shown.plates ??= performance.now()
    if (shown.plates === undefined) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
