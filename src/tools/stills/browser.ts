import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { launchChromium } from '../chromium.ts'
import { CACHE } from '../folders.ts'
import { ANYWHERE } from '../vite/anywhere.ts'
import type { Job, PrintJob, StillsPage } from './jobs.ts'

declare global {
  /** What the page for stills offers. */
  var stills: StillsPage
}

/** Where the page seems to be; nothing leaves the browser. */
const ADDRESS = 'http://stills.invalid/'
const ROOT = fileURLToPath(new URL('./page', import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** A browser that stands ready. */
export interface StillsBrowser {
  /** Pages that print at the same time: while one draws, another encodes. */
  readonly pages: readonly StillsTab[]
  close(): Promise<void>
}

/** One of its pages. */
export interface StillsTab {
  /** Makes a job's files, in their order. Throws when the page cannot. */
  make(job: Job): Promise<Buffer[]>
}

const PAGES = 2

/** What the build of the page made, by path. */
type Files = ReadonlyMap<string, string | Uint8Array>

/** Opens the browser, or gives `null` where there is no Chromium to open it in. */
export async function openStillsBrowser(): Promise<StillsBrowser | null> {
  const browser = await launchChromium()
  if (!browser) return null
  try {
    const files = await buildPage()
    const pages = await Promise.all(Array.from({ length: PAGES }, () => openPage(browser, files)))
    return {
      pages: pages.map((page) => ({ make: (job) => make(page, job) })),
      close: () => browser.close(),
    }
  } catch (error) {
    await browser.close()
    throw error
  }
}

async function openPage(browser: Browser, files: Files): Promise<Page> {
  const page = await browser.newPage({ colorScheme: 'light' })
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1) || 'index.html'
    const body = files.get(path)
    if (body === undefined) return route.fulfill({ status: 404 })
    const contentType = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain'
    return route.fulfill({ body: typeof body === 'string' ? body : Buffer.from(body), contentType })
  })
  await page.goto(ADDRESS)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  return page
}

async function buildPage(): Promise<Files> {
  const result = await build({
    root: ROOT,
    ...ANYWHERE,
    cacheDir: join(CACHE, 'stills-page'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { write: false, assetsInlineLimit: 0 },
  })
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  return new Map(
    outputs.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  )
}

async function make(page: Page, job: Job): Promise<Buffer[]> {
  switch (job.make) {
    case 'stills':
      return (await page.evaluate((print) => stills.print(print), job.print)).map(bytesOf)
    case 'wire':
      return [Buffer.from(await page.evaluate((noise) => stills.wire(noise), job.noise))]
    case 'poster':
      await page.setViewportSize(sizeOf(job.print))
      await page.evaluate(({ html, shorter, print }) => stills.pose([html, ...shorter], print), job)
      return inTurn(job.files, (file) => photograph(page, formatOf(file)))
  }
}

/** A page has one picture on it, of which each file is taken in its own format. */
async function inTurn<T, R>(all: readonly T[], each: (one: T) => Promise<R>): Promise<R[]> {
  const made: R[] = []
  for (const one of all) made.push(await each(one))
  return made
}

const formatOf = (file: string): Format =>
  file.endsWith('.jpg') ? 'jpeg' : file.endsWith('.png') ? 'png' : 'webp'

const bytesOf = (address: string): Buffer => Buffer.from(address.split(',')[1] ?? '', 'base64')

const sizeOf = ({ surface: { width, height } }: PrintJob) => ({ width, height })

/** How much a poster may lose, of 100: its type must stay clean. */
const QUALITY = { webp: 82, jpeg: 84 } as const

type Format = keyof typeof QUALITY | 'png'

/** Playwright's own screenshots know no WebP. */
async function photograph(page: Page, format: Format): Promise<Buffer> {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', {
    format,
    ...(format !== 'png' && { quality: QUALITY[format] }),
  })
  await session.detach()
  return Buffer.from(data, 'base64')
}
