import type { Page } from '@playwright/test'

/** Times from what the reader did, in ms. */
export interface Changes {
  /** Until what it changes stood in the page. */
  readonly stood: readonly number[]
  /** Until the frame after that had been painted. */
  readonly painted: readonly number[]
}

interface Watched {
  /** What the reader does: `keydown`, `pointerdown`. */
  readonly event: string
  /** Selects what is changed by it. */
  readonly place: string
}

/** Runs in the page: notes how long after each such event a place of the page changed. */
export function watchChange({ event, place }: Watched): void {
  Object.assign(window, { benchStood: [], benchPainted: [] })
  const tell = (list: string, since: number) =>
    (Reflect.get(window, list) as number[]).push(performance.now() - since)
  let begun: number | null = null
  window.addEventListener(
    event,
    ({ timeStamp }) => {
      begun = timeStamp
    },
    true,
  )
  const changed = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest(place)
  const watcher = new MutationObserver((records) => {
    if (begun === null || !records.some(({ target }) => changed(target))) return
    const since = begun
    begun = null
    tell('benchStood', since)
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => tell('benchPainted', since)
      port2.postMessage(null)
    })
  })
  watcher.observe(document, { characterData: true, childList: true, subtree: true })
}

/** Begins anew: what was noted so far does not count. */
export const forgetChanges = (page: Page): Promise<unknown> =>
  page.evaluate(() => Object.assign(window, { benchStood: [], benchPainted: [] }))

/** What was noted since. */
export const readChanges = (page: Page): Promise<Changes> =>
  page.evaluate(() => ({
    stood: Reflect.get(window, 'benchStood') as number[],
    painted: Reflect.get(window, 'benchPainted') as number[],
  }))
