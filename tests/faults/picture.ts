import { printed } from '../journey/play.ts'
import { keepContexts, loseContext, stageWorker, withoutWebgl } from '../journey/stage.ts'
import type { Fault } from './fault.ts'

/** More graphics contexts than a browser keeps alive: the oldest is taken away. */
const TOO_MANY = 20

/** What happens to the graphics context. */
export const pictureFaults: readonly Fault[] = [
  {
    name: 'the graphics context is lost and comes back',
    stage: true,
    before: keepContexts,
    async during({ page }) {
      await printed(page)
      await loseContext(page, { forGood: false })
    },
  },
  {
    name: 'the graphics context is lost for good',
    stage: true,
    told: /stage stopped/,
    before: keepContexts,
    async during({ page }) {
      await printed(page)
      await loseContext(page, { forGood: true })
    },
  },
  {
    name: 'the graphics context is evicted',
    stage: true,
    async during({ page }) {
      await printed(page)
      const worker = await stageWorker(page)
      await worker.evaluate((count) => {
        const kept = Array.from({ length: count }, () =>
          new OffscreenCanvas(8, 8).getContext('webgl2'),
        )
        if (kept.every((one) => one === null)) throw new Error('no context came')
      }, TOO_MANY)
    },
  },
  {
    name: 'the graphics context is refused',
    stage: true,
    told: /does not draw with WebGL|stage stopped/,
    before: withoutWebgl,
  },
]
