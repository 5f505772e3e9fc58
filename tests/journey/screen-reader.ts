import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'

/** What of the virtual screen reader is used. */
interface Reader {
  start(options: { container: Element }): Promise<void>
  stop(): Promise<void>
  next(): Promise<void>
  spokenPhraseLog(): Promise<string[]>
}

declare global {
  interface Window {
    reader?: Reader
  }
}

const PACKAGE = dirname(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/package.json'),
)
const MODULE = readFileSync(join(PACKAGE, 'lib/esm/index.browser.js'), 'utf8')

/** Lets the page that is open have a screen reader. Its context must bypass the page’s policy. */
export async function takeReader(page: Page): Promise<void> {
  await page.route('**/virtual-screen-reader.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: MODULE }),
  )
  await page.evaluate(async () => {
    const address = new URL('./virtual-screen-reader.js', location.href).href
    window.reader = (await import(address)).virtual
  })
}

/** Reads a part of the page from its beginning to its end, as one would by the arrow down. */
export const readThrough = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(async (part) => {
    const container = document.querySelector(part)
    const reader = window.reader
    if (!container || !reader) throw new Error(`nothing to read at ${part}`)
    await reader.start({ container })
    const heard = await reader.spokenPhraseLog()
    const [first] = heard
    // The reader begins again at the top once it is through.
    for (let steps = 0; steps < 2000; steps += 1) {
      await reader.next()
      if ((await reader.spokenPhraseLog()).at(-1) === first) break
    }
    const all = (await reader.spokenPhraseLog()).slice(0, -1)
    await reader.stop()
    return all
  }, selector)

/** Listens to the whole page from now on, without moving over it. */
export const beginToListen = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await window.reader?.start({ container: document.body })
  })

/** What was said by itself since listening began. */
export const announced = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const heard = (await window.reader?.spokenPhraseLog()) ?? []
    return heard.filter((phrase) => /^(polite|assertive): /.test(phrase))
  })
