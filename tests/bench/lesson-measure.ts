import type { Browser, CDPSession, Page } from '@playwright/test'
import { NAMED } from './named.ts'

/** The processor, this many times slower than the machine's. */
const SLOWER = 4

/** A page in a fresh context, and the way to its processor and network. */
async function opened(browser: Browser): Promise<{ page: Page; client: CDPSession }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  })
  await context.addInitScript(NAMED)
  const page = await context.newPage()
  return { page, client: await context.newCDPSession(page) }
}

/** From navigation to the first paint of a page's words, in ms, on a slow processor and line. */
export async function firstPaint(browser: Browser, address: string): Promise<number> {
  const { page, client } = await opened(browser)
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  })
  await page.goto(address, { waitUntil: 'commit' })
  const painted = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
  await page.waitForFunction(painted)
  const took = await page.evaluate(painted)
  await page.context().close()
  return took ?? Number.NaN
}

/** From committing to the feedback in the page, in ms, for some lines; and a Play step beside it. */
export async function feedbackTimes(browser: Browser, address: string): Promise<number[]> {
  const { page, client } = await opened(browser)
  await page.goto(`${address}lesson.html?checks=0&transfer=0`)
  await page.waitForSelector('html[data-player="ready"]')
  const took: number[] = []
  for (let screen = 0; screen < 8; screen += 1) {
    for (const question of await page.locator('.question').all()) {
      await question.getByRole('radio', { name: 'Yes', exact: true }).check()
      await question.getByRole('radio', { name: '80 %' }).check()
    }
    // What the last screen set going is not this answer's.
    await page.waitForTimeout(800)
    const time = await slowly(client, () =>
      page.evaluate(timeTo, { button: 'Commit', sign: '.feedback, .headline' }),
    )
    // The first screen is for practice.
    if (screen > 0) took.push(time)
    await page.getByRole('button', { name: 'Next' }).click()
  }
  await page.context().close()
  return took
}

/** From "next" to the next line in Play, in ms, for some lines. */
export async function stepTimes(browser: Browser, address: string): Promise<number[]> {
  const { page, client } = await opened(browser)
  // Past the opening, which has no "next".
  await page.goto(`${address}index.html#line=aisle`)
  await page.waitForSelector('html[data-player="ready"]')
  const took: number[] = []
  for (let step = 0; step < 7; step += 1) {
    await page.waitForTimeout(800)
    took.push(
      await slowly(client, () =>
        page.evaluate(timeTo, { button: 'Next', sign: '.caption .said', changes: true }),
      ),
    )
  }
  await page.context().close()
  return took
}

async function slowly<T>(client: CDPSession, act: () => Promise<T>): Promise<T> {
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const result = await act()
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return result
}

interface Timed {
  readonly button: string
  readonly sign: string
  /** The sign stands already, and its text is to become another. */
  readonly changes?: boolean
}

/** Runs in the page: presses a button, and gives the ms until a sign of what came of it stands. */
function timeTo({ button, sign, changes = false }: Timed): Promise<number> {
  const pressed = [...document.querySelectorAll('button')].find(({ textContent }) =>
    textContent?.trim().startsWith(button),
  )
  if (!pressed) return Promise.reject(new Error(`no button begins with “${button}”`))
  const shown = () => document.querySelector(sign)?.textContent
  const before = changes ? shown() : undefined
  return new Promise((resolve) => {
    const from = performance.now()
    new MutationObserver((_, observer) => {
      if (shown() === before) return
      observer.disconnect()
      resolve(performance.now() - from)
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
    pressed.click()
  })
}

/** From the drop of result files to the class on the page, in ms. */
export async function resultsTime(
  browser: Browser,
  address: string,
  texts: readonly string[],
): Promise<number> {
  const { page } = await opened(browser)
  await page.goto(`${address}teach.html`)
  await page.waitForSelector('html[data-player="ready"]')
  const took = await page.evaluate(dropped, texts)
  await page.context().close()
  return took
}

/** Runs in the page: drops files, and gives the ms until they are counted. */
function dropped(texts: readonly string[]): Promise<number> {
  const transfer = new DataTransfer()
  for (const [at, text] of texts.entries()) transfer.items.add(new File([text], `${at}.json`))
  const counted = () =>
    document.querySelector('#results-status')?.textContent?.startsWith(`${texts.length} `)
  return new Promise((resolve) => {
    const from = performance.now()
    new MutationObserver((_, observer) => {
      if (!counted()) return
      observer.disconnect()
      resolve(performance.now() - from)
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
    document
      .querySelector('.drop-place')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }))
  })
}

/** The names of the scripts that a page asks for until its lesson is done. */
export async function scriptsAsked(browser: Browser, address: string): Promise<string[]> {
  const { page } = await opened(browser)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`${address}lesson.html?lines=greetings&checks=0&transfer=0`)
  await page.waitForSelector('html[data-player="ready"]')
  for (let screen = 0; screen < 2; screen += 1) {
    for (const question of await page.locator('.question').all()) {
      await question.getByRole('radio', { name: 'No', exact: true }).check()
      await question.getByRole('radio', { name: '60 %' }).check()
    }
    await page.getByRole('button', { name: /^Commit/ }).click()
    await page.getByRole('button', { name: 'Next' }).click()
  }
  await page.context().close()
  return asked.filter((path) => path.endsWith('.js'))
}
