import type { Page } from '@playwright/test'
import { atRest, goToLine, type OpenSite } from '../browser/site.ts'
import { NAMED } from './named.ts'

/** How far the stage had degraded when a change was drawn (src/stage/transition.ts). */
export type Step = 'camera and every frame' | 'every frame' | 'fewer frames' | 'a cut'

/** One change from a line to the next, as the page drew it. */
export interface MeasuredChange {
  readonly line: string
  /** Animation frames that the page got, and how many of them the stage drew. */
  readonly asked: number
  readonly drawn: number
  /** Prints that were screened on the way. */
  readonly prints: number
  /** Median ms between frames, and between those that were drawn. */
  readonly interval: number
  readonly drawnInterval: number
  /** The longest wait between two frames, in ms. */
  readonly slowest: number
  readonly step: Step
}

interface Watched {
  /** When each frame began, and when each of the frames was that the stage drew in, in ms. */
  frames: number[]
  drawn: number[]
  /** How many prints were screened. */
  prints: number
}

/** Every change of the event, one after the other on one page. @param rate of slowing, 1 for none. */
export async function changesAt(
  site: OpenSite,
  lines: readonly string[],
  rate: number,
): Promise<MeasuredChange[]> {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.addInitScript(NAMED)
  await watchFrames(page)
  await page.goto(`${site.url}#line=${lines[0]}`)
  await page.locator('.stage[data-staged="true"]').waitFor({ timeout: 120_000 })
  await atRest(page, true)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  const changes: MeasuredChange[] = []
  for (const line of lines.slice(1)) changes.push(await changeTo(page, line))
  await page.close()
  return changes
}

/** Notes every frame that runs something, and whether the stage drew in it. */
const watchFrames = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    // A worker's thread cannot be slowed: the page prints by itself, as where no worker draws.
    Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen')
    const watched: Watched = { frames: [], drawn: [], prints: 0 }
    Object.assign(window, { watched })
    const ask = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (then) =>
      ask((now) => {
        if (watched.frames.at(-1) !== now) watched.frames.push(now)
        then(now)
      })
    const { drawElements, copyTexImage2D } = WebGL2RenderingContext.prototype
    WebGL2RenderingContext.prototype.copyTexImage2D = function (...given) {
      watched.prints += 1
      copyTexImage2D.apply(this, given)
    }
    WebGL2RenderingContext.prototype.drawElements = function (...given) {
      const frame = watched.frames.at(-1)
      if (frame !== undefined && watched.drawn.at(-1) !== frame) watched.drawn.push(frame)
      drawElements.apply(this, given)
    }
  })

async function changeTo(page: Page, line: string): Promise<MeasuredChange> {
  await page.evaluate(() =>
    Object.assign(Reflect.get(window, 'watched'), { frames: [], drawn: [], prints: 0 }),
  )
  await goToLine(page, line)
  await atRest(page, true)
  const { frames, drawn, prints } = await page.evaluate(
    () => Reflect.get(window, 'watched') as Watched,
  )
  const between = gaps(frames)
  return {
    line,
    asked: frames.length,
    drawn: drawn.length,
    interval: median(between),
    drawnInterval: median(gaps(drawn)),
    slowest: Math.round(Math.max(0, ...between)),
    prints,
    step: stepOf(frames.length, drawn.length, prints),
  }
}

/** Prints of a change in which the camera stands: its own, and one for each drawing that came late. */
const MOST_STANDING = 3

/**
 * A change that is a cut asks for no frame; one that is stepped draws a few of those it gets; one in
 * which the camera moves is printed more than once.
 */
function stepOf(asked: number, drawn: number, prints: number): Step {
  if (asked < 2) return 'a cut'
  if (prints > MOST_STANDING) return 'camera and every frame'
  return drawn < asked * 0.75 ? 'fewer frames' : 'every frame'
}

const gaps = (times: readonly number[]): number[] =>
  times.slice(1).map((time, i) => time - (times[i] ?? time))

const median = (values: readonly number[]): number =>
  Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0)
