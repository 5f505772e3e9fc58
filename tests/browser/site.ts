import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { run as build } from '../../src/tools/build.ts'
import { CHROMIUM_ARGS } from '../../src/tools/chromium.ts'
import { ROOT } from '../../src/tools/folders.ts'
import { findChromium, HOW_TO_GET_ONE } from './chromium.ts'

/** The built site, served, and a browser to look at it with. */
export interface OpenSite {
  readonly url: string
  readonly browser: Browser
  close(): Promise<void>
}

/**
 * Opens the site. Throws where its build fails or no Chromium is to be had.
 * @param built the folder of a finished build; without one, the site is built into a folder of its own.
 */
export async function openSite(built?: string): Promise<OpenSite> {
  const folder = built ? resolve(built) : await mkdtemp(join(tmpdir(), 'readout-'))
  if (!built && (await build(['--out', folder])) !== 0)
    throw new Error('The site could not be built.')
  const executablePath = findChromium()
  if (!executablePath) throw new Error(HOW_TO_GET_ONE)
  const server = await preview({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    appType: 'mpa',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS })
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    browser,
    async close() {
      await browser.close()
      await server.close()
      if (!built) await rm(folder, { recursive: true })
    },
  }
}

/** Goes to a line of the page that is open, and waits until its words stand. */
export async function goToLine(page: Page, line: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `line=${id}`
  }, line)
  await page.waitForFunction((id) => !location.hash || location.hash === `#line=${id}`, line)
}

/** How long a change of picture may take, with and without movement, in ms. */
const MOVING = 1100
const CUT = 350

/** Waits until the stage stands still: its drawings are here, and nothing moves. */
export async function atRest(page: Page, moving: boolean): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(moving ? MOVING : CUT)
}
