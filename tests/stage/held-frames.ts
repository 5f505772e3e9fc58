import type { Page } from '@playwright/test'

interface Held {
  framesAsked(): number
  giveFrame(now: number): void
}

/**
 * Holds back every frame that pages ask for from now on, until one is given by hand. (Methods only:
 * tsx gives arrow functions a name by a helper that a page has not.)
 */
export async function holdFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const waiting = new Map<number, FrameRequestCallback>()
    let last = 0
    Object.assign(window, {
      requestAnimationFrame(then: FrameRequestCallback) {
        last += 1
        waiting.set(last, then)
        return last
      },
      cancelAnimationFrame(id: number) {
        waiting.delete(id)
      },
      framesAsked() {
        return waiting.size
      },
      giveFrame(now: number) {
        const due = [...waiting.values()]
        waiting.clear()
        for (const then of due) then(now)
      },
    })
  })
}

/** How many frames are being waited for. */
export const framesAsked = (page: Page): Promise<number> =>
  page.evaluate(() => (window as Window & Partial<Held>).framesAsked?.() ?? -1)

/** Lets one frame pass. @param now what its clock says, in ms. */
export const giveFrame = (page: Page, now: number): Promise<void> =>
  page.evaluate((at) => (window as Window & Partial<Held>).giveFrame?.(at), now)
