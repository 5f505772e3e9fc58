import type { Browser, Page } from '@playwright/test'
import type { Figure } from './figure.ts'
import type { Ground } from './ground.ts'
import { openPage } from './slow-page.ts'
import { spreadOf } from './spread.ts'

/** Scripts that came, in kB of brotli, once something could be done on a page. */
async function scriptsUntil(
  browser: Browser,
  address: string,
  done: (page: Page) => Promise<void>,
  refused: (path: string) => boolean = () => false,
): Promise<number> {
  const { page, context } = await openPage(browser)
  await page.route('**/*.js', (route) =>
    refused(new URL(route.request().url()).pathname) ? route.abort() : route.continue(),
  )
  await page.goto(address)
  await done(page)
  const total = await page.evaluate(scriptBytes)
  await context.close()
  return total / 1000
}

/**
 * Runs in the page: bytes of all scripts as they came, the worker's too, which the browser's own list
 * of resources names and a watcher of requests does not.
 */
function scriptBytes(): number {
  const scripts = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
    ({ name }) => /(?<!\/story)\.js$/.test(new URL(name).pathname),
  )
  return scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
}

/** Presses something until that changes the words that stand. Throws where it never does. */
const changes =
  (button: string, words: string) =>
  async (page: Page): Promise<void> => {
    const stand = page.locator(words).last()
    let before = ''
    for (let tries = 0; tries < 300; tries += 1) {
      const now = (await stand.textContent()) ?? ''
      if (before !== '' && now !== before) return
      before = now
      const press = page.locator(button).first()
      if (before !== '' && (await press.isVisible())) await press.click()
      await page.waitForTimeout(100)
    }
    throw new Error(`"next" does not work on ${page.url()}`)
  }

const stands = (page: Page) =>
  page.locator('[data-staged="true"]').waitFor({ state: 'attached', timeout: 60_000 })

/** The page's own script and all that it imports at once: what must be enough for "next". */
async function entryScripts(address: string): Promise<ReadonlySet<string>> {
  const html = await (await fetch(address)).text()
  const named = [...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]+\.js)"/g)]
  return new Set(named.map(([, file = '']) => new URL(file, address).pathname))
}

/** Code that comes over the wire, story and sound apart. */
export async function wire({ browser, readout, pixiVn, inky, lines }: Ground): Promise<Figure[]> {
  const entry = await entryScripts(readout.url)
  const play = `${readout.url}#line=${lines.first}`
  const next = changes('.control-next', '.caption-words')
  const onEntry = await scriptsUntil(browser, play, next, (path) => !entry.has(path))
  const all = await scriptsUntil(browser, play, stands)
  const pixi = await scriptsUntil(browser, pixiVn.url, changes('#next', '#line'))
  const pixiAll = await scriptsUntil(browser, pixiVn.url, stands)
  const inkyNext = await scriptsUntil(browser, inky.url, changes('.choice', '.line'))
  const once = (value: number) => spreadOf([value])
  return [
    {
      what: 'code on the wire until “next” works; nothing else let through',
      unit: 'kB',
      got: onEntry,
      most: 60,
      measured: { 'pixi-vn kB': once(pixi), 'Inky’s way kB': once(inkyNext) },
    },
    {
      what: 'code on the wire for everything with stage, sound off',
      unit: 'kB',
      got: all,
      most: 170,
      measured: { 'pixi-vn kB': once(pixiAll) },
    },
  ]
}
