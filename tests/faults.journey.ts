import type { Page } from '@playwright/test'
import { deniedSound, networkFaults } from './faults/network.ts'
import { pictureFaults } from './faults/picture.ts'
import { planned, type Run } from './faults/plan.ts'
import { act, expectRight, type Reader, readerOf } from './faults/reader.ts'
import { storageFaults } from './faults/storage.ts'
import { tabFaults } from './faults/tab.ts'
import { openPlay } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { ATTESTED, bundleOf, CALL } from './journey/work.ts'

const runs = planned([
  ...networkFaults,
  deniedSound,
  ...storageFaults,
  ...pictureFaults,
  ...tabFaults,
])

// A worker's cache would hide the network.
test.use({ serviceWorkers: 'block' })

for (const [i, run] of runs.entries())
  test(`${i + 1}: ${run.fault.name}, and I am at the right line with the right sourcing`, async ({
    page,
  }) => {
    const { fault } = run
    if (!fault.stage) await withoutStage(page)
    await fault.before?.(page)
    if (fault.leaves) await expectText(page, run)
    else await play(page, run)
    if (fault.told) await expectTold(page, fault.told)
  })

/** Plays up to the fault and on from it; after each step everything must be right. */
async function play(page: Page, { fault, line, before, after }: Run): Promise<void> {
  const id = CALL[line]?.id ?? ''
  await openPlay(page, `./#line=${id}`)
  const reader = readerOf(page, await bundleOf(page))
  reader.player.goTo(id)
  await expectRight(reader)
  await stepOn(reader, before)
  await fault.during?.(reader)
  await expectRight(reader)
  await stepOn(reader, after)
}

async function stepOn(reader: Reader, deeds: Run['before']): Promise<void> {
  for (const deed of deeds) {
    await act(reader, deed)
    await expectRight(reader)
  }
}

/** The whole is there as text, and nothing is offered in vain. */
async function expectText(page: Page, { line }: Run): Promise<void> {
  const { id = '', content = '' } = CALL[line] ?? {}
  await hurryAnimations(page)
  await page.goto(`./#line=${id}`)
  const entry = page.locator(`[id="line=${id}"]`)
  await entry.scrollIntoViewIfNeeded()
  await expect(entry.locator('.content')).toHaveText(content)
  await expect(entry).toContainText(ATTESTED[id] ?? 'missing')
  await expect(page.locator('[data-needs-script]').filter({ visible: true })).toHaveCount(
    0,
    TIMEOUT_MS,
  )
}

/** What comes late, or is waited for, is told late. */
const TIMEOUT_MS = { timeout: 20_000 }

const expectTold = (page: Page, told: RegExp) =>
  expect(
    page.locator('.notice-what, .no-player').filter({ hasText: told, visible: true }),
  ).toHaveCount(1, TIMEOUT_MS)

/** What the page lets pass before it speaks of a player that does not come, passes at once. */
async function hurryAnimations(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Animation.enable')
  await session.send('Animation.setPlaybackRate', { playbackRate: 1000 })
}
