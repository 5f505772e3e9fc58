import type { Page } from '@playwright/test'

/** The window that shifts are measured in: a telephone upright. */
export const TELEPHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
} as const

/** How much may move while a page loads: a twentieth of what web.dev calls good. */
export const MOST_SHIFT = 0.005

/** From the next page on, adds up what moves without the reader's doing (Layout Instability API). */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.assign(window, { shift: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, 'hadRecentInput')) continue
        const before = Number(Reflect.get(window, 'shift'))
        Object.assign(window, { shift: before + Number(Reflect.get(entry, 'value')) })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** All that moved since the page was opened; every shift counts, not the worst moment alone. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    // A shift is told of after the frame that it was seen in.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
    return Number(Reflect.get(window, 'shift'))
  })
