import type { Picture } from '../player/index.ts'
import { canvasHostIn } from './canvas-host.ts'
import type { StageFault } from './faults.ts'
import { drawingsAt, type PlateSource } from './plates.ts'
import type { Look } from './print.ts'
import { createRenderLoop } from './render-loop.ts'
import type { Pixels } from './renderer.ts'
import { observeSeen, observeSurface } from './watch.ts'

/** A printed picture in an element of the page. */
export interface Stage {
  /**
   * Shows a picture; from one scene to the next, or one grade to the next, as the look allows.
   * Resolves once it, or the change to it, has begun to show, or when another was asked for.
   */
  show(picture: Picture, look: Look): Promise<void>
  /** Fetches the drawings of a picture that is likely to come. */
  prepare(picture: Picture): void
  /** Resolves when what was asked for is drawn, its drawings are here, and nothing moves. */
  settled(): Promise<void>
  /** The picture read back, or `null` while none can be drawn. Finishes a change under way. */
  snapshot(): Promise<Pixels | null>
  /** Stops everything and gives everything back. The element is left as it was found. */
  destroy(): void
}

/** What a stage needs from its page. */
export interface StageOptions {
  readonly plates: PlateSource
  /** Told whenever something cannot be drawn. The words stay; the site says what is missing. */
  onFault(fault: StageFault): void
}

/**
 * Puts a stage into an element, to print in the page's own thread. The canvas lies over whatever the
 * element holds; the element must be positioned.
 * @throws StageUnavailable (by rejecting) where WebGL 2 is absent or refused, or where the browser
 * does not let a page read its own drawings.
 */
export async function createStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  let watches: (() => void)[] = []
  const loop = await createRenderLoop(canvasHostIn(host), drawingsAt(options.plates), (fault) => {
    if (fault.what !== 'plate') unwatch()
    options.onFault(fault)
  })
  watches = [observeSurface(host, loop.resize), observeSeen(host, loop.see)]
  function unwatch(): void {
    for (const stop of watches.splice(0)) stop()
  }
  return {
    show: loop.show,
    prepare: loop.prepare,
    settled: loop.settled,
    snapshot: async () => loop.snapshot(),
    destroy() {
      unwatch()
      loop.close()
    },
  }
}
