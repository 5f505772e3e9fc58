import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where distributions put a Chromium. The one without windows first: a page in it costs far less. */
const USUAL = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The path of a Chromium, or nothing: the one that CHROMIUM names, Playwright's own, the system's.
 * @param own where Playwright keeps its own, whether or not it is there.
 */
export function findChromium(own: string): string | undefined {
  return [process.env.CHROMIUM, own, ...USUAL].find((path) => path && existsSync(path))
}

/** Nothing is fetched, kept or looked at by the browser itself; WebGL works without a card. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--enable-unsafe-swiftshader',
]

/** A headless Chromium, or `null` where none is installed or the one found does not start. */
export async function launchChromium(): Promise<Browser | null> {
  try {
    const executablePath = findChromium(chromium.executablePath())
    return executablePath ? await chromium.launch({ executablePath, args: CHROMIUM_ARGS }) : null
  } catch {
    return null
  }
}
