import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { buildSome } from '../../src/tools/build-some.ts'
import type { Figure } from './figure.ts'
import type { Ground } from './ground.ts'
import { lineId, writeLongStory } from './long-story.ts'
import { serveFolder, servePages } from './serve.ts'
import { openPage, SLOWER } from './slow-page.ts'
import { type Spread, spreadOf } from './spread.ts'
import { times } from './times.ts'
import { type Changes, forgetChanges, readChanges, watchChange } from './watch-change.ts'

const FAR = 10_000
/** Visits to each page, in turn: what a machine does for some seconds besides meets one of them. */
const VISITS = 5
/** Rounds of three steps on and three back, over a choice; in each visit. */
const ROUNDS = 20
const WAYS = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']
/** Between two presses, in ms: a reader in a great hurry. */
const PAUSE = 80

/** The least that a page can do with a key: other words in one element. */
const BARE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>
<p class="caption-words">0</p><script>let n = 0
addEventListener('keydown', () => { document.querySelector('p').textContent = String(++n) })</script>`

/** One visit: steps to and fro, by keyboard. */
async function visit(
  browser: Browser,
  address: string,
  ready: (page: Page) => Promise<void>,
): Promise<Changes> {
  const { page, client, context } = await openPage(browser)
  await page.addInitScript(watchChange, { event: 'keydown', place: '.caption-words' })
  await page.goto(address)
  await ready(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await press(page)
  await forgetChanges(page)
  await times(ROUNDS, () => press(page))
  const steps = await readChanges(page)
  await context.close()
  if (steps.stood.length !== ROUNDS * WAYS.length)
    throw new Error(`of ${ROUNDS * WAYS.length} steps at ${address}, ${steps.stood.length} came`)
  return steps
}

async function standing(page: Page): Promise<void> {
  await page.locator('html[data-player="ready"]').waitFor({ state: 'attached', timeout: 60_000 })
  await page.locator('[data-staged="true"]').waitFor({ state: 'attached', timeout: 60_000 })
}

async function press(page: Page): Promise<void> {
  for (const key of WAYS) {
    await page.keyboard.press(key)
    await page.waitForTimeout(PAUSE)
  }
}

/** What was measured at a place, over all visits. */
interface Place {
  /** The 95th percentile of each visit's steps. */
  readonly high: Spread
  readonly stood: Spread
  readonly painted: Spread
}

const placeOf = (visits: readonly Changes[]): Place => ({
  high: spreadOf(visits.map(({ stood }) => spreadOf(stood).p95)),
  stood: spreadOf(visits.flatMap(({ stood }) => stood)),
  painted: spreadOf(visits.flatMap(({ painted }) => painted)),
})

/**
 * From a key press to the caption of the next line or the one before, early and late in a story; beside
 * a page that does nothing else with the key.
 */
export async function steps({ browser }: Ground): Promise<Figure[]> {
  const story = await writeLongStory(FAR + 10)
  const out = join(story, 'site')
  await buildSome(story, out, ['client'])
  const [site, page] = [await serveFolder(out), await servePages({ 'bare.html': BARE })]
  const rounds = await times(VISITS, async () => ({
    near: await visit(browser, `${site.url}#line=${lineId(8)}`, standing),
    far: await visit(browser, `${site.url}#line=${lineId(FAR - 2)}`, standing),
    bare: await visit(browser, `${page.url}bare.html`, async () => {}),
  }))
  site.close()
  page.close()
  await rm(story, { recursive: true })
  const near = placeOf(rounds.map((round) => round.near))
  const far = placeOf(rounds.map((round) => round.far))
  const bare = placeOf(rounds.map((round) => round.bare))
  return [
    {
      what: `key press to the caption of another line, 95th percentile of a visit, the slower; ${VISITS} visits`,
      unit: 'ms',
      got: Math.max(near.high.median, far.high.median),
      most: 16,
      measured: {
        'line 8 ms': near.high,
        'line 10,000 ms': far.high,
        'bare page ms': bare.high,
      },
    },
    {
      what: 'a step at line 10,000 against one at line 8, medians of all steps',
      unit: '×',
      got: far.stood.median / near.stood.median,
      most: 1.2,
      measured: {
        'line 8 ms': near.stood,
        'line 10,000 ms': far.stood,
        'bare page ms': bare.stood,
        'painted, line 8 ms': near.painted,
        'painted, line 10,000 ms': far.painted,
        'painted, bare page ms': bare.painted,
      },
    },
  ]
}
