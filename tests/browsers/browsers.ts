import { firefox } from './firefox.ts'
import type { InstallableBrowser } from './session.ts'
import { webkit } from './webkit.ts'

/** The browsers beside Chromium, which `npm run journeys` runs. */
export const BROWSERS: readonly InstallableBrowser[] = [firefox, webkit]
