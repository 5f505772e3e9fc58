import { test as base, expect, type Frame, type Page } from '@playwright/test'
import { stopAnswering } from '../journey/stop-answering.ts'
import { type HostSite, openHostSite } from './hosts.ts'

interface Fixtures {
  /** A host's site on another port than the player. */
  site: HostSite
  /** The player's folder, with a slash at the end. */
  player: string
  /** Every address that the page and its frames have asked for. */
  asked: string[]
  /** Errors that pages and policies reported. */
  troubles: string[]
}

/** Embedding as a host's reader meets it. The network is watched in every one. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  site: async ({}, use) => {
    const site = await openHostSite()
    await use(site)
    await site.close()
  },
  player: async ({ baseURL }, use) => {
    await use(baseURL ?? '')
  },
  asked: [
    async ({ page, player, site }, use) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await use(asked)
      await stopAnswering(page)
      const own = [new URL(player).origin, site.origin]
      const foreign = asked.filter(
        (url) => /^https?:/.test(url) && !own.includes(new URL(url).origin),
      )
      expect(foreign, 'asked of nobody else').toEqual([])
      expect(await page.context().cookies(), 'no cookie').toEqual([])
    },
    { auto: true },
  ],
  troubles: async ({ page }, use) => {
    const troubles: string[] = []
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text())
    })
    await use(troubles)
  },
})

export { expect }

/** What a frame has kept on the device; nothing where it may not. */
const keptBy = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    try {
      return [...Object.keys(localStorage), ...Object.keys(sessionStorage)]
    } catch {
      return []
    }
  })

/**
 * The frame of a player, once it plays. Unless the reader has stepped before, it has kept nothing.
 * @param index which of the page's frames, from 0
 */
export async function playing(page: Page, index = 0, stepped = false): Promise<Frame> {
  await expect
    .poll(() => page.frames().length, { message: 'the frame is there', timeout: 15_000 })
    .toBeGreaterThan(index + 1)
  const frame = page.frames()[index + 1]
  if (!frame) throw new Error('no frame')
  await frame.waitForSelector('html[data-player="ready"]', { state: 'attached', timeout: 20_000 })
  if (!stepped) expect(await keptBy(frame), 'nothing kept before the first step').toEqual([])
  return frame
}

/** The words on the caption. */
export const saidIn = async (frame: Frame): Promise<string> =>
  (await frame.locator('.caption .said').textContent()) ?? ''

/** Goes on by the button. */
export const goOn = (frame: Frame): Promise<void> => frame.locator('.control-next').click()
