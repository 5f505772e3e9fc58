import type { Page } from '@playwright/test'

/** What has the focus, as somebody who uses a keyboard finds it. */
export interface Focused {
  readonly tag: string
  readonly name: string
  /** Tags around it, with ids: `section#read`. */
  readonly inside: readonly string[]
  /** Whether something is drawn to show it. */
  readonly ring: boolean
  /** Whether some of it can be seen: inside the window, and nothing over it. */
  readonly uncovered: boolean
}

/** What has the focus now. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    // Into players and previews, whose own focus it is.
    const within = (one: Element): Element | null =>
      one.shadowRoot?.activeElement ??
      (one instanceof HTMLIFrameElement ? (one.contentDocument?.activeElement ?? null) : null)
    let at = document.activeElement ?? document.body
    for (let next = within(at); next; next = within(at)) at = next
    const inside: string[] = []
    const around = (one: Element): Element | null => {
      const root = one.getRootNode()
      return one.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
    }
    for (let e = around(at); e; e = around(e)) inside.push(e.localName, `${e.localName}#${e.id}`)
    const style = getComputedStyle(at)
    const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
    const { x, y, width, height } = at.getBoundingClientRect()
    const root = at.getRootNode()
    const from = root instanceof ShadowRoot ? root : at.ownerDocument
    const uncovered = [0.1, 0.5, 0.9].some((share) => {
      const over = from.elementFromPoint(x + width * share, y + height * share)
      return over !== null && (at.contains(over) || over.contains(at))
    })
    return {
      tag: at.localName,
      name: at.getAttribute('aria-label') ?? (at.textContent ?? '').trim().slice(0, 80),
      inside,
      ring: outlined || style.boxShadow !== 'none',
      uncovered,
    }
  })
}

declare global {
  interface Window {
    /** What the status region has said, each change once. */
    saidByStatus?: string[]
  }
}

/** From the next page on, writes down everything that a screen reader is given to say of lines. */
export async function listenForLines(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = []
    window.saidByStatus = said
    new MutationObserver((changes) => {
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest('[role=status]'),
      )
      for (const region of new Set(regions)) if (region?.textContent) said.push(region.textContent)
    }).observe(document, { childList: true, characterData: true, subtree: true })
  })
}

/** What was said of lines since the page was opened. */
export const heardSoFar = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(window.saidByStatus ?? [])])
