import type { BrowserContext, Page, Worker } from '@playwright/test'
import { expect } from './test.ts'

const STAGE = '**/assets/stage-*.js'

/** Keeps the stage from coming, where a test is about the words alone. */
export const withoutStage = (page: Page): Promise<unknown> =>
  page.route(STAGE, (route) => route.abort())

const noAnswer = (): void => {}

/**
 * Keeps the stage on its way, as where a network is slow: nothing is printed and nothing is said about
 * it. For tests of what stands beside a picture, in any page of a browser.
 */
export const stageOnItsWay = (context: BrowserContext): Promise<unknown> =>
  context.route(STAGE, noAnswer)

/** Lets it come after all, where a test is about the picture too. Before the page opens. */
export const stageComes = (context: BrowserContext): Promise<unknown> =>
  context.unroute(STAGE, noAnswer)

/** Makes the page print in its own thread, as where a browser lets no worker draw. */
export const withoutRemoteStage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen')
  })

/** Has a worker that prints do something first. @param script what it does */
export const beforePrinting = (page: Page, script: string): Promise<unknown> =>
  page.route('**/assets/stage-script-*.js', async (route) => {
    const response = await route.fetch()
    const body = `${await response.text()}\n;${script}`
    await route.fulfill({ response, body })
  })

/** Keeps the stage's graphics contexts in reach of a test. Before the page opens. */
export const keepContexts = (page: Page): Promise<unknown> =>
  beforePrinting(
    page,
    `const given = OffscreenCanvas.prototype.getContext
    self.contexts = []
    OffscreenCanvas.prototype.getContext = function (...args) {
      const context = given.apply(this, args)
      if (/webgl/.test(args[0]) && context) self.contexts.push(context)
      return context
    }`,
  )

/** The worker that prints for a page. */
export async function stageWorker(page: Page): Promise<Worker> {
  const worker = () => page.workers().find((one) => /stage-script/.test(one.url()))
  await expect.poll(worker).toBeDefined()
  return worker() as Worker
}

/** Takes the stage's graphics context away, for good or until the next moment. After `keepContexts`. */
export async function loseContext(page: Page, { forGood }: { forGood: boolean }): Promise<void> {
  const worker = await stageWorker(page)
  await worker.evaluate(async (never) => {
    const [context] = (Reflect.get(self, 'contexts') as WebGL2RenderingContext[]).slice(-1)
    const device = context?.getExtension('WEBGL_lose_context')
    if (!context || !device) throw new Error('the stage has no graphics context to lose')
    if (never) OffscreenCanvas.prototype.getContext = () => null
    const lost = new Promise((resolve) =>
      context.canvas.addEventListener('webglcontextlost', resolve),
    )
    device.loseContext()
    await lost
    if (!never) device.restoreContext()
  }, forGood)
}

/** Takes the graphics context of a canvas on the page away. Gives what restores it. */
export async function loseCanvas(page: Page): Promise<() => Promise<void>> {
  const lost = await page.evaluateHandle(() => {
    const gl = document.querySelector('canvas')?.getContext('webgl2')
    const extension = gl?.getExtension('WEBGL_lose_context')
    if (!extension) throw new Error('this browser does not lose a context on request')
    extension.loseContext()
    return extension
  })
  return () => lost.evaluate((extension) => extension.restoreContext())
}

/** Takes WebGL away, and whatever else prints. */
export async function withoutWebgl(page: Page): Promise<void> {
  await withoutRemoteStage(page)
  await page.addInitScript(() => {
    const before = HTMLCanvasElement.prototype.getContext as (...args: unknown[]) => unknown
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: unknown, name: string, ...rest: unknown[]) {
        return /webgl|webgpu/.test(name) ? null : before.call(this, name, ...rest)
      },
    })
  })
}
