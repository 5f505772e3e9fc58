import type { Browser, Page } from '@playwright/test'
import { exchangeOf, perspectivesOf } from '../../src/reconstruction/index.ts'
import { STORY } from '../../src/tools/folders.ts'
import { openStory } from '../../src/tools/open-story.ts'
import type { Figure } from './figure.ts'
import type { Ground } from './ground.ts'
import { servePages } from './serve.ts'
import { openPage, SLOWER } from './slow-page.ts'
import { spreadOf } from './spread.ts'
import { times } from './times.ts'
import { type Changes, forgetChanges, readChanges, watchChange } from './watch-change.ts'

/** Visits to each page, in turn. */
const VISITS = 5
/** Changes in each visit: through all tellers and back. */
const ROUNDS = 3
/** Between two, in ms. */
const PAUSE = 120

/** The least that a page can do with a key: other words in one element. */
const BARE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>
<div class="tellings-told"><p>0</p></div><script>let n = 0
addEventListener('keydown', () => { document.querySelector('p').textContent = String(++n) })
addEventListener('click', () => { document.querySelector('p').textContent = String(++n) })</script>`

/** How the telling is changed. */
interface Way {
  readonly event: 'keydown' | 'click'
  readonly change: (page: Page) => Promise<void>
  /** How many changes that makes. */
  readonly count: number
}

/** One visit: tellings changed one after the other on a slow processor. */
async function visit(
  browser: Browser,
  address: string,
  { event, change, count }: Way,
  ready: (page: Page) => Promise<void>,
): Promise<Changes> {
  const { page, client, context } = await openPage(browser)
  await page.addInitScript(watchChange, { event, place: '.tellings-told' })
  await page.goto(address)
  await ready(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await change(page)
  await forgetChanges(page)
  await times(ROUNDS, () => change(page))
  const changes = await readChanges(page)
  await context.close()
  if (changes.painted.length !== ROUNDS * count)
    throw new Error(`of ${ROUNDS * count} changes at ${address}, ${changes.painted.length} came`)
  return changes
}

async function standing(page: Page): Promise<void> {
  await page.locator('html[data-player="ready"]').waitFor({ state: 'attached', timeout: 60_000 })
  await page.locator('[data-staged="true"]').waitFor({ state: 'attached', timeout: 60_000 })
  await page.locator('input[name=telling]').first().focus()
}

/** By arrow keys among the tellers, forth and back. */
const byKey = (tellers: number): Way => ({
  event: 'keydown',
  count: 2 * (tellers - 1),
  async change(page) {
    for (const key of ['ArrowRight', 'ArrowLeft'])
      await times(tellers - 1, async () => {
        await page.keyboard.press(key)
        await page.waitForTimeout(PAUSE)
      })
  },
})

/** By clicking each teller in turn. */
const byClick = (tellers: number): Way => ({
  event: 'click',
  count: tellers,
  async change(page) {
    const labels = page.locator('.tellings-teller')
    for (let at = 1; at <= tellers; at += 1) {
      const label = labels.nth(at % tellers)
      await ((await label.count()) > 0 ? label : page.locator('.tellings-told')).click()
      await page.waitForTimeout(PAUSE)
    }
  },
})

/** From a key press, or a click, to the words of another telling, beside a page that does nothing else. */
export async function tellings({ browser, readout, lines }: Ground): Promise<Figure[]> {
  const story = await openStory(STORY)
  if (!story.ok) throw new Error(story.error)
  const tellers = perspectivesOf(story.value).length
  const line = lines.call[3] ?? exchangeOf(story.value)[0]?.id ?? ''
  const bare = await servePages({ 'bare.html': BARE })
  const figures: Figure[] = []
  for (const [name, way] of Object.entries({
    'key press': byKey(tellers),
    click: byClick(tellers),
  })) {
    const rounds = await times(VISITS, async () => ({
      ours: await visit(browser, `${readout.url}tellings.html#line=${line}`, way, standing),
      bare: await visit(browser, `${bare.url}bare.html`, way, async () => {}),
    }))
    const ours = rounds.map((round) => round.ours)
    const plain = rounds.map((round) => round.bare)
    const high = (all: readonly Changes[]) => spreadOf(all.map((one) => spreadOf(one.painted).p95))
    figures.push({
      what: `${name} to another telling painted, 95th percentile of a visit; ${VISITS} visits, ${SLOWER} × slower`,
      unit: 'ms',
      got: high(ours).median,
      most: 100,
      measured: {
        'each visit ms': high(ours),
        'bare page ms': high(plain),
        'stood in the page ms': spreadOf(ours.flatMap(({ stood }) => stood)),
        'painted ms': spreadOf(ours.flatMap(({ painted }) => painted)),
        'bare page painted ms': spreadOf(plain.flatMap(({ painted }) => painted)),
      },
    })
  }
  bare.close()
  return figures
}
