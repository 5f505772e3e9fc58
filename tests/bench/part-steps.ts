import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { build } from 'vite'
import { viteConfig } from '../../src/tools/build.ts'
import type { Figure } from './figure.ts'
import type { Ground } from './ground.ts'
import { lineId, writeLongStory } from './long-story.ts'
import { serveFolder } from './serve.ts'
import { openPage, SLOWER } from './slow-page.ts'
import { spreadOf } from './spread.ts'
import { times } from './times.ts'

const FAR = 10_000
/** Rounds of three steps on and three back, over a choice. */
const ROUNDS = 20
const WAYS = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']
/** Between two presses, in ms: a reader in a great hurry. */
const PAUSE = 80

/** Times from key presses, in ms. */
interface Steps {
  /** Until the new caption stood in the page. */
  readonly stood: readonly number[]
  /** Until the frame after that had been painted. */
  readonly painted: readonly number[]
}

/** Steps to and fro from a line, by keyboard. */
async function stepsAt(browser: Browser, site: string, line: number): Promise<Steps> {
  const { page, client, context } = await openPage(browser)
  await page.addInitScript(watchSteps)
  await page.goto(`${site}#line=${lineId(line)}`)
  await page.locator('html[data-player="ready"]').waitFor({ state: 'attached', timeout: 60_000 })
  await page.locator('[data-staged="true"]').waitFor({ state: 'attached', timeout: 60_000 })
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await press(page)
  await page.evaluate(() => Object.assign(window, { benchStood: [], benchPainted: [] }))
  await times(ROUNDS, () => press(page))
  const steps = await page.evaluate(() => ({
    stood: Reflect.get(window, 'benchStood') as number[],
    painted: Reflect.get(window, 'benchPainted') as number[],
  }))
  await context.close()
  if (steps.stood.length !== ROUNDS * WAYS.length)
    throw new Error(`of ${ROUNDS * WAYS.length} steps at line ${line}, ${steps.stood.length} came`)
  return steps
}

async function press(page: Page): Promise<void> {
  for (const key of WAYS) {
    await page.keyboard.press(key)
    await page.waitForTimeout(PAUSE)
  }
}

/** Runs in the page. */
function watchSteps(): void {
  Object.assign(window, { benchStood: [], benchPainted: [] })
  const tell = (list: string, since: number) =>
    (Reflect.get(window, list) as number[]).push(performance.now() - since)
  let pressed: number | null = null
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp
    },
    true,
  )
  const changed = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest('.caption-words')
  const watcher = new MutationObserver((records) => {
    if (pressed === null || !records.some(({ target }) => changed(target))) return
    const since = pressed
    pressed = null
    tell('benchStood', since)
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => tell('benchPainted', since)
      port2.postMessage(null)
    })
  })
  watcher.observe(document, { characterData: true, childList: true, subtree: true })
}

/** From a key press to the caption of the next line or the one before, early and late in a story. */
export async function steps({ browser }: Ground): Promise<Figure[]> {
  const story = await writeLongStory(FAR + 10)
  const out = join(story, 'site')
  await build(viteConfig(story, out))
  const site = await serveFolder(out)
  const near = await stepsAt(browser, site.url, 8)
  const far = await stepsAt(browser, site.url, FAR - 2)
  site.close()
  await rm(story, { recursive: true })
  const [stoodNear, stoodFar] = [spreadOf(near.stood), spreadOf(far.stood)]
  const measured = {
    'at line 8 ms': stoodNear,
    'at line 10,000 ms': stoodFar,
    'painted at line 8 ms': spreadOf(near.painted),
    'painted at line 10,000 ms': spreadOf(far.painted),
  }
  return [
    {
      what: 'key press to the caption of another line, 95th percentile of the slower',
      unit: 'ms',
      got: Math.max(stoodNear.p95, stoodFar.p95),
      most: 16,
      measured,
    },
    {
      what: 'a step at line 10,000 against one at line 8',
      unit: '×',
      got: stoodFar.median / stoodNear.median,
      most: 1.2,
      measured: {},
    },
  ]
}
