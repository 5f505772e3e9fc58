import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Where distributions put a Chromium. */
const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The path of a Chromium: the one that CHROMIUM names, Playwright's own, or the system's. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM
  return [named, chromium.executablePath(), ...USUAL].find((path) => path && existsSync(path))
}

/** What to do where no Chromium could be found or installed. */
export const HOW_TO_GET_ONE = `The journeys need a Chromium and none could be found or installed. Any of these will do:
  npx playwright install --with-deps chromium
  apt-get install chromium              (Debian and its kin, as root)
  CHROMIUM=/path/to/chromium npm test   (one that you have)
`
