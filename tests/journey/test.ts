import { test as base, expect } from '@playwright/test'
import { stopAnswering } from './stop-answering.ts'

/** What a page did that its reader was not told of. */
export interface Watched {
  /** Addresses that were asked for outside the page's own origin. */
  readonly elsewhere: string[]
  /** Errors on the console, thrown or printed, and violations of the policy. */
  readonly complaints: string[]
  /** Elements of a drawn place whose text was changed in them, instead of them with it. */
  readonly edited: string[]
}

/** Begins what is said on the console of such an element. */
const EDITED = 'edited in place: '

/**
 * A test in a browser that is watched: whatever it is about, it fails when any request leaves the
 * page's own origin, or text is edited in place, where a translator has taken it out of the page (only
 * elements with their text may come and go). Motion is reduced unless the test asks for it: it is not what most are about.
 */
export const test = base.extend<{ watched: Watched; changedByOthers: boolean }>({
  changedByOthers: [false, { option: true }],
  contextOptions: { reducedMotion: 'reduce' },
  watched: [
    async ({ page, baseURL, changedByOthers }, use, { config }) => {
      const own = new Set(
        [baseURL, config.metadata.madeStory].map((address) => new URL(address).origin),
      )
      const watched: Watched = { elsewhere: [], complaints: [], edited: [] }
      page.on('request', (request) => {
        const url = new URL(request.url())
        if (/^https?:$/.test(url.protocol) && !own.has(url.origin)) watched.elsewhere.push(url.href)
      })
      page.on('console', (message) => {
        if (message.type() === 'error') watched.complaints.push(message.text())
        if (message.text().startsWith(EDITED)) watched.edited.push(message.text())
      })
      page.on('pageerror', (error) => watched.complaints.push(error.message))
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(`the policy forbids ${event.violatedDirective}: ${event.blockedURI}`)
        })
      })
      if (!changedByOthers) await page.addInitScript(watchText, EDITED)
      await use(watched)
      await stopAnswering(page)
      expect(watched.edited, 'text that was edited in place').toEqual([])
      expect(watched.elsewhere, 'requests that left the page’s own origin').toEqual([])
    },
    { auto: true },
  ],
})

/** Runs in the page: prints each element that our scripts change while it holds text. */
function watchText(edited: string): void {
  const isText = ({ nodeType }: Node) => nodeType === Node.TEXT_NODE
  const changes = new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement
      if (!element?.closest('#play, #notice, #copy, #teach, #chooser')) continue
      // The embed's element sets whole texts in its own light DOM.
      if (element.closest('readout-player')) continue
      if ([target, ...addedNodes, ...removedNodes, ...element.childNodes].some(isText))
        console.debug(edited + element.outerHTML.slice(0, 300))
    }
  })
  // Until then it is the parser that writes.
  document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive')
      changes.observe(document, { childList: true, characterData: true, subtree: true })
  })
}

export { expect }
