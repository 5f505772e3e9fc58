import { chromium } from '@playwright/test'
import { findChromium as findAmong } from '../../src/tools/chromium.ts'

/** The path of a Chromium: the one that CHROMIUM names, Playwright's own, or the system's. */
export const findChromium = (): string | undefined => findAmong(chromium.executablePath())

/** What to do where no Chromium could be found or installed. */
export const HOW_TO_GET_ONE = `The journeys need a Chromium and none could be found or installed. Any of these will do:
  npx playwright install --with-deps chromium
  apt-get install chromium-headless-shell   (Debian, as root; chromium will do as well, more slowly)
  CHROMIUM=/path/to/chromium npm test   (one that you have)
`
