import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  Page,
} from '@playwright/test'
import { NAMED } from './named.ts'

/** How much slower the processor is made. */
export const SLOWER = 4
/** What the line carries, in bytes a second: 1.6 Mbps. */
const BYTES = 1_600_000 / 8
/** What each request waits, in ms. */
const LATENCY = 150
/** How long anything may take at most, in ms. */
const TIMEOUT_MS = 120_000

/** A page in a browser that knows nothing yet. */
export interface OpenPage {
  readonly page: Page
  readonly client: CDPSession
  readonly context: BrowserContext
}

const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 800 } }

/** Opens an empty page, at a desk's size where no other is asked for. */
export async function openPage(browser: Browser, options = DESK): Promise<OpenPage> {
  const context = await browser.newContext(options)
  // A busy machine may be slow; what is broken stays so.
  context.setDefaultTimeout(TIMEOUT_MS)
  await context.addInitScript(NAMED)
  const page = await context.newPage()
  return { page, client: await context.newCDPSession(page), context }
}

/** Opens an empty page on a weak telephone's processor and line: the same for all that is compared. */
export async function openSlowPage(browser: Browser, options = DESK): Promise<OpenPage> {
  const opened = await openPage(browser, options)
  const { client } = opened
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY,
    downloadThroughput: BYTES,
    uploadThroughput: BYTES,
  })
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return opened
}
