import type { Page } from '@playwright/test'

/** A place in the window, in CSS px. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Fingers on a touch screen, as the browser is told of them. */
export interface Fingers {
  tap(at: Point): Promise<void>
  /** From one place to another, in steps. */
  swipe(from: Point, to: Point): Promise<void>
  /** Each finger from its place to its other, all at once. */
  swipeTogether(ways: readonly (readonly [Point, Point])[]): Promise<void>
  /** A finger goes down, and the rest is the caller's. */
  down(at: Point): Promise<void>
  move(to: Point): Promise<void>
  up(): Promise<void>
  /** The browser, or the system, takes the finger away. */
  cancel(): Promise<void>
}

type TouchType = 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel'

const STEPS = 6

const between = (from: Point, to: Point, step: number): Point => ({
  x: from.x + ((to.x - from.x) * step) / STEPS,
  y: from.y + ((to.y - from.y) * step) / STEPS,
})

/** Fingers on a page that was opened with touch. */
export async function fingersOn(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page)
  const tell = (type: TouchType, points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    })
  const swipeTogether: Fingers['swipeTogether'] = async (ways) => {
    await tell(
      'touchStart',
      ways.map(([from]) => from),
    )
    for (let step = 1; step <= STEPS; step += 1)
      await tell(
        'touchMove',
        ways.map(([from, to]) => between(from, to, step)),
      )
    await tell('touchEnd', [])
  }
  return {
    async tap(at) {
      await tell('touchStart', [at])
      await tell('touchEnd', [])
    },
    swipe: (from, to) => swipeTogether([[from, to]]),
    swipeTogether,
    down: async (at) => void (await tell('touchStart', [at])),
    move: async (to) => void (await tell('touchMove', [to])),
    up: async () => void (await tell('touchEnd', [])),
    cancel: async () => void (await tell('touchCancel', [])),
  }
}
