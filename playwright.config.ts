import { defineConfig } from '@playwright/test'
import { thorough } from './src/testing/thorough.ts'
import { CHROMIUM_ARGS } from './src/tools/chromium.ts'
import { findChromium } from './tests/browser/chromium.ts'
import { WHOLE } from './tests/journey/whole.ts'

// Set, so that two checkouts on one machine do not meet.
const PORT = Number(process.env.JOURNEYS_PORT ?? 4181)
const MADE_PORT = PORT + 1
const executablePath = findChromium()
// Drawn once, before any worker: all of them plan the same faults.
process.env.FAULTS_SEED ??= String(Date.now() % 1_000_000)

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.journey.ts',
  ...(thorough ? {} : { grepInvert: new RegExp(WHOLE) }),
  // Its own folder, since it is emptied at the start: the made story's site stands beside it.
  outputDir: 'test-results/journeys',
  fullyParallel: true,
  workers: 2,
  // Some build a site or a package, on two cores that may be busy, and software WebGL is slow there: what
  // hangs is still found, what is slow is not failed.
  timeout: 600_000,
  expect: { timeout: 15_000 },
  retries: 0,
  reporter: [
    ['list'],
    ['./tests/faults/count.ts'],
    ...(process.env.CI ? [] : [['html', { open: 'never' }] as const]),
  ],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1280, height: 800 },
    trace: 'off',
    // A worker’s requests cannot be answered by a test; only the journeys about it let it register.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath && { executablePath }),
      // As on a reader's desk: no sound before a gesture.
      args: [
        ...CHROMIUM_ARGS,
        '--autoplay-policy=document-user-activation-required',
        // A host by name over http, which is no secure context as 127.0.0.1 is.
        '--host-resolver-rules=MAP school.test 127.0.0.1',
      ],
    },
  },
  metadata: { madeStory: `http://127.0.0.1:${MADE_PORT}/` },
  webServer: {
    command: 'npx tsx tests/browser/serve-sites.ts',
    env: { PORT: String(PORT) },
    // Answers last.
    url: `http://127.0.0.1:${MADE_PORT}/`,
    // The first time, every picture has to be printed.
    timeout: 600_000,
    reuseExistingServer: false,
  },
})
