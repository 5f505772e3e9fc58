import { openPlay } from '../journey/play.ts'
import type { Fault } from './fault.ts'

/** What happens to the tab, and to its time. */
export const tabFaults: readonly Fault[] = [
  {
    name: 'the tab is hidden, and shown again',
    stage: true,
    async during({ page }) {
      for (const state of ['hidden', 'visible'])
        await page.evaluate((now) => {
          for (const [name, value] of [
            ['visibilityState', now],
            ['hidden', now === 'hidden'],
          ] as const)
            Object.defineProperty(document, name, { value, configurable: true })
          document.dispatchEvent(new Event('visibilitychange'))
        }, state)
    },
  },
  {
    name: 'the tab is frozen, and woken',
    async during({ page }) {
      const session = await page.context().newCDPSession(page)
      for (const state of ['frozen', 'active'] as const)
        await session.send('Page.setWebLifecycleState', { state })
    },
  },
  {
    name: 'the window is made small, and large again',
    stage: true,
    async during({ page }) {
      for (const [width, height] of [
        [320, 480],
        [1900, 400],
        [390, 844],
        [1280, 800],
      ] as const)
        await page.setViewportSize({ width, height })
    },
  },
  {
    name: 'the page is magnified four times',
    async during({ page }) {
      await page.setViewportSize({ width: 320, height: 256 })
    },
  },
  {
    name: 'the page is left, and come back to',
    async during({ page }) {
      await page.goto('./about.html')
      await page.goBack()
      await page.waitForFunction(() => document.documentElement.dataset.player === 'ready')
    },
  },
  {
    name: 'the page is restored from memory',
    async during({ page }) {
      await page.evaluate(() => {
        for (const name of ['pagehide', 'pageshow'])
          window.dispatchEvent(new PageTransitionEvent(name, { persisted: true }))
      })
    },
  },
  {
    name: 'the clock jumps',
    before: (page) => page.clock.install({ time: new Date('2026-11-23T09:00:00Z') }),
    async during({ page }) {
      await page.clock.fastForward('47:00:00')
      await page.clock.setSystemTime(new Date('1999-12-31T23:59:59Z'))
    },
  },
  {
    name: 'the page is loaded again at the line',
    async during({ page, player }) {
      const { id } = player.view.value.line
      await page.goto('./about.html')
      await openPlay(page, `./#line=${id}`)
      player.goTo(id)
    },
  },
]
