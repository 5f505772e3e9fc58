import type { Page } from '@playwright/test'
import { article } from '../embed/hosts.ts'
import type { Figure } from './figure.ts'
import type { Ground } from './ground.ts'
import { servePages } from './serve.ts'
import { type OpenPage, openPage } from './slow-page.ts'
import { spreadOf } from './spread.ts'
import { times } from './times.ts'

const MB = 1_000_000
/** The first few make what is made once. */
const WARMING = 5
const MOUNTS = 40

/** The script heap of the page's process after everything that can go has gone, in MB. */
async function heapOf({ client, page }: OpenPage): Promise<number> {
  await page.waitForTimeout(500)
  for (let n = 0; n < 3; n += 1) await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  return usedSize / MB
}

/** Plays the call so many times more, from its first line over "next" to its last. */
const replay = (page: Page, lines: readonly string[], count: number): Promise<void> =>
  page.evaluate(
    async ([first, steps, rounds]) => {
      const pause = () => new Promise((resume) => setTimeout(resume, 0))
      for (let round = 0; round < rounds; round += 1) {
        location.hash = `line=${first}`
        await pause()
        for (let step = 1; step < steps; step += 1) {
          document.querySelector<HTMLButtonElement>('.control-next')?.click()
          await pause()
        }
      }
    },
    [lines[0] ?? '', lines.length, count] as const,
  )

async function replays({ browser, readout, lines }: Ground): Promise<Figure> {
  const opened = await openPage(browser)
  const { page, context } = opened
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`${readout.url}#line=${lines.first}`)
  await page.locator('[data-staged="true"]').waitFor({ state: 'attached', timeout: 60_000 })
  await replay(page, lines.call, 50)
  const after50 = await heapOf(opened)
  await replay(page, lines.call, 150)
  const after200 = await heapOf(opened)
  const nextWorked = await page.locator('.caption .tick[data-state="unread"]').count()
  await context.close()
  if (nextWorked > 0) throw new Error('not every line of the call was played')
  return {
    what: 'heap after 200 replays of the call, beyond that after 50',
    unit: 'MB',
    got: after200 - after50,
    most: 1,
    measured: { 'after 50 MB': spreadOf([after50]), 'after 200 MB': spreadOf([after200]) },
  }
}

async function mountAndDismount(page: Page, line: string): Promise<void> {
  await page.evaluate((asked) => {
    const player = document.createElement('readout-player')
    player.setAttribute('line', asked)
    document.querySelector('#place')?.append(player)
  }, line)
  await page.locator('readout-player button').first().click()
  await page
    .frameLocator('readout-player iframe')
    .locator('[data-staged="true"]')
    .waitFor({ state: 'attached', timeout: 60_000 })
  await page.evaluate(() => document.querySelector('readout-player')?.remove())
}

async function mounts({ browser, readout, lines: { first } }: Ground): Promise<Figure> {
  const script = `<script type="module" src="${readout.url}embed.js"></script>`
  const host = await servePages({ 'host.html': article(`${script}<div id="place"></div>`) })
  const opened = await openPage(browser)
  await opened.page.goto(`${host.url}host.html`)
  await times(WARMING, () => mountAndDismount(opened.page, first))
  const before = await heapOf(opened)
  await times(MOUNTS, () => mountAndDismount(opened.page, first))
  const after = await heapOf(opened)
  await opened.context.close()
  host.close()
  return {
    what: `heap after ${MOUNTS} mounts and dismounts of the embed with its stage`,
    unit: 'MB',
    got: after - before,
    most: 1,
    measured: { 'before MB': spreadOf([before]), 'after MB': spreadOf([after]) },
  }
}

/** What stays behind in memory. */
export const memory = async (ground: Ground): Promise<Figure[]> => [
  await replays(ground),
  await mounts(ground),
]
