import type { Frame, Page } from '@playwright/test'
import { article } from './embed/hosts.ts'
import { expect, test } from './embed/test.ts'
import { WHOLE } from './journey/whole.ts'

const RESERVED = 'display:block;aspect-ratio:5/3;min-height:560px;max-height:720px;overflow:auto'

/** The line of the event that the nth player opens at. */
const LINES = ['not-to-invade', 'no-nato', 'no-promise', 'no-rockets', 'we-are-not']

const COUNT = 40

const many = (player: string): string =>
  `<script type="module" src="${player}embed.js"></script>${Array.from(
    { length: COUNT },
    (_, n) =>
      `<p>Player ${n + 1}</p><readout-player line="${LINES[n % LINES.length]}" style="${RESERVED}"></readout-player>`,
  ).join('\n')}`

/** The frames that hold a graphics context: the stage's own canvas, not a still kept of it. */
async function drawing(frames: readonly Frame[]): Promise<number> {
  const counts = await Promise.all(
    frames.map((frame) => frame.locator('.stage canvas:not(.stage-still)').count()),
  )
  return counts.filter((count) => count > 0).length
}

const framesIn = (page: Page): Frame[] => page.frames().slice(1)

test('forty on a page: those in view draw, the rest keep their last still, each can be played', {
  tag: WHOLE,
}, async ({ page, site, player }) => {
  await page.goto(site.page('/', article(many(player))))
  const players = page.locator('readout-player')
  // Whoever has not touched the page loads nothing but façades.
  await page.mouse.wheel(0, 40)
  for (let n = 0; n < COUNT; n += 1) {
    await players.nth(n).scrollIntoViewIfNeeded()
    await expect
      .poll(() => framesIn(page).length, { timeout: 20_000 })
      .toBeGreaterThanOrEqual(n + 1)
    const frame = framesIn(page)[n]
    await frame?.waitForSelector('.stage canvas', { timeout: 30_000 })
  }
  await expect.poll(() => drawing(framesIn(page)), { timeout: 20_000 }).toBeLessThanOrEqual(4)
  for (const frame of framesIn(page)) {
    const shown = await frame.locator('.stage canvas').count()
    expect(shown, `${frame.url()} has a picture`).toBeGreaterThan(0)
  }
  for (const n of [0, 19, COUNT - 1]) {
    const element = players.nth(n)
    const before = await element.evaluate(
      (one: HTMLElementTagNameMap['readout-player']) => one.currentLine,
    )
    await element.evaluate((one: HTMLElementTagNameMap['readout-player']) => one.next())
    await expect
      .poll(() =>
        element.evaluate((one: HTMLElementTagNameMap['readout-player']) => one.currentLine),
      )
      .not.toBe(before)
  }
})
