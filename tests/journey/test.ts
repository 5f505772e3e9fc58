import { test as base, expect } from '@playwright/test'

/** What a page did that its reader was not told of. */
export interface Watched {
  /** Addresses that were asked for outside the page's own origin. */
  readonly elsewhere: string[]
  /** Errors on the console, thrown or printed, and violations of the policy. */
  readonly complaints: string[]
}

/**
 * A test in a browser that is watched: whatever it is about, it fails when any request leaves the
 * page's own origin. Motion is reduced unless the test asks for it: it is not what most are about.
 */
export const test = base.extend<{ watched: Watched }>({
  contextOptions: { reducedMotion: 'reduce' },
  watched: [
    async ({ page, baseURL }, use, { config }) => {
      const own = new Set(
        [baseURL, config.metadata.madeStory].map((address) => new URL(address).origin),
      )
      const watched: Watched = { elsewhere: [], complaints: [] }
      page.on('request', (request) => {
        const url = new URL(request.url())
        if (/^https?:$/.test(url.protocol) && !own.has(url.origin)) watched.elsewhere.push(url.href)
      })
      page.on('console', (message) => {
        if (message.type() === 'error') watched.complaints.push(message.text())
      })
      page.on('pageerror', (error) => watched.complaints.push(error.message))
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(`the policy forbids ${event.violatedDirective}: ${event.blockedURI}`)
        })
      })
      await use(watched)
      expect(watched.elsewhere, 'requests that left the page’s own origin').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
