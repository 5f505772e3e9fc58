import type { Page } from '@playwright/test'

/** Keeps the stage from coming, where a test is about the words alone. */
export const withoutStage = (page: Page): Promise<unknown> =>
  page.route('**/assets/stage-*.js', (route) => route.abort())

/** Takes the stage's graphics context away, for good or until the next moment. */
export const loseContext = (page: Page, { forGood }: { forGood: boolean }): Promise<void> =>
  page.evaluate(async (never) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas')
    const device = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    if (!device) throw new Error('the stage has no graphics context to lose')
    if (never) HTMLCanvasElement.prototype.getContext = () => null
    device.loseContext()
    if (never) return
    await new Promise((resolve) => canvas?.addEventListener('webglcontextlost', resolve))
    device.restoreContext()
  }, forGood)

/** Takes WebGL away, and whatever else prints. */
export const withoutWebgl = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    for (const kind of [HTMLCanvasElement, OffscreenCanvas]) {
      const before = kind.prototype.getContext as (...args: unknown[]) => unknown
      Object.assign(kind.prototype, {
        getContext(this: unknown, name: string, ...rest: unknown[]) {
          return /webgl|webgpu/.test(name) ? null : before.call(this, name, ...rest)
        },
      })
    }
  })
