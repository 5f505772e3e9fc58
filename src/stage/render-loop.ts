import type { Picture, Plate } from '../player/index.ts'
import { type CanvasHost, openCanvasContext } from './canvas-context.ts'
import { type StageFault, StageUnavailable } from './faults.ts'
import { type Run, runFrames } from './frames.ts'
import type { Drawing, DrawingSource } from './plates.ts'
import { compose, type Look, type Surface } from './print.ts'
import type { PrintRenderer, Transition } from './print-renderer.ts'
import type { Pixels } from './renderer.ts'
import { canReadDrawings, keepTones } from './tones.ts'
import { changeBetween, type Pace, paceAfter } from './transition.ts'

/**
 * Draws the pictures, one after the other, and turns one into the next. It knows nothing of
 * the page: it runs in the page's own thread or in a worker's.
 */
export interface RenderLoop {
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
  snapshot(): Pixels | null
  /** Nothing is printed before this was told. */
  resize(surface: Surface): void
  /** Whether anybody can see what is printed: if not, nothing is. */
  see(seen: boolean): void
  /** Stops everything and gives everything back. */
  close(): void
}

interface Wanted {
  readonly picture: Picture
  readonly look: Look
  /** Resolves once it has begun to show. */
  readonly begun: Promise<void>
  begin(): void
}

/**
 * Creates a render loop. Its canvas is hidden until the first picture is printed and whenever printing
 * is impossible. Whatever cannot be drawn is told to `onFault`.
 * @throws StageUnavailable (by rejecting) where WebGL 2 is absent or refused, or where the browser
 * does not let a page read its own drawings.
 */
export async function createRenderLoop(
  canvasHost: CanvasHost,
  drawings: DrawingSource,
  onFault: (fault: StageFault) => void,
): Promise<RenderLoop> {
  if (!canReadDrawings()) throw new StageUnavailable('Drawings cannot be read.')
  const tones = keepTones(drawings, onFault)
  let surface: Surface | null = null
  let seen = true
  let over = false
  let first: Wanted | null = null
  let wanted: Wanted | null = null
  /** What is on the canvas, as it was composed; `null` when the canvas must be drawn anew. */
  let shown: Wanted | null = null
  /** Whether a drawing came after its picture was shown. */
  let arrived = false
  /** Whether the device still draws: what is asked for meanwhile waits, and only the last of it is drawn. */
  let busy = false
  let run: Run | null = null
  let turning: Transition | null = null
  /** The picture that the camera moves on from, during a change. */
  let mover: Picture | null = null
  let pace: Pace = 'moving'
  const waiting: (() => void)[] = []
  const context = await openCanvasContext(canvasHost, {
    lost: forget,
    back: update,
    gone() {
      onFault({ what: 'context' })
      settle()
    },
  })

  function forget(): void {
    run?.stop()
    run = null
    turning = null
    shown = null
    busy = false
  }

  function update(): void {
    const renderer = context.renderer()
    // The first picture waits for its drawings: until then the host's own still is the better one.
    const early = wanted && wanted === first && isComing(wanted.picture)
    const due = seen && !over && !early && !busy && (shown !== wanted || arrived)
    if (due && wanted && surface && renderer) {
      guarded(renderer, surface, wanted)
    }
    settle()
  }

  function guarded(renderer: PrintRenderer, at: Surface, next: Wanted): void {
    try {
      draw(renderer, at, next)
    } catch (error) {
      fail(error)
    }
  }

  function draw(renderer: PrintRenderer, at: Surface, next: Wanted): void {
    if (run && turning && shown === next) {
      arrived = false
      turning.amend(compose(next.picture, next.look, at, drawingFor, tones, mover))
      return
    }
    run?.finish()
    // Another edition is another stock: nothing of the one can be screened into the other.
    const from = shown?.look.theme === next.look.theme ? shown.picture : null
    const change = changeBetween(from, next.picture, next.look.motion && pace !== 'still')
    mover = change === 'rescreen' && pace === 'moving' ? from : null
    const print = compose(next.picture, next.look, at, drawingFor, tones, mover)
    shown = next
    arrived = false
    if (change === 'cut') {
      renderer.show(print)
      context.reveal()
    } else turn(change === 'wipe' ? renderer.wipe(print) : renderer.rescreen(print))
    busy = true
    void renderer.drawn().then(() => {
      busy = false
      next.begin()
      update()
    })
  }

  function turn(now: Transition): void {
    turning = now
    const step = (elapsed: number) => {
      try {
        now.at(elapsed)
      } catch (error) {
        fail(error)
      }
    }
    run = runFrames(now.length, pace, step, (frames) => {
      run = null
      turning = null
      pace = paceAfter(pace, frames)
      settle()
    })
  }

  /** The drawing asked for; until it is here, the same figure as it stood before. */
  function drawingFor(plate: Plate, index: number): Drawing | null {
    const before = shown?.picture.plates[index]
    const standIn = before?.art === plate.art ? tones.at(before.art, before.attitude) : null
    return tones.at(plate.art, plate.attitude) ?? standIn
  }

  function isComing(picture: Picture): boolean {
    return picture.plates.some(({ art, attitude }) => tones.coming(art, attitude))
  }

  function settle(): void {
    const idle = !run && !busy && (!wanted || !isComing(wanted.picture))
    if (!idle || waiting.length === 0) return
    const resolves = waiting.splice(0)
    void (context.renderer()?.drawn() ?? Promise.resolve()).then(() => {
      for (const resolve of resolves) resolve()
    })
  }

  function fail(error: unknown): void {
    close()
    onFault({ what: 'drawing', error })
  }

  function close(): void {
    over = true
    wanted?.begin()
    forget()
    context.close()
    for (const resolve of waiting.splice(0)) resolve()
  }

  return {
    show(picture, look) {
      if (over) return Promise.resolve()
      if (wanted && sameAs(wanted, picture, look)) return wanted.begun
      const next = newWanted(picture, look)
      wanted?.begin()
      first ??= next
      wanted = next
      for (const { art, attitude } of picture.plates) {
        tones.want(art, attitude)?.then(() => {
          if (wanted !== next) return
          arrived = shown === next
          update()
        })
      }
      update()
      return next.begun
    },
    prepare(picture) {
      if (over) return
      for (const { art, attitude } of picture.plates) tones.want(art, attitude)
    },
    settled: () =>
      new Promise((resolve) => {
        waiting.push(resolve)
        update()
      }),
    snapshot() {
      busy = false
      update()
      run?.finish()
      return shown ? (context.renderer()?.read() ?? null) : null
    },
    resize(now) {
      if (over) return
      run?.finish()
      surface = now
      context.resize(now)
      shown = null
      update()
    },
    see(now) {
      if (over) return
      seen = now
      if (!seen) run?.finish()
      update()
    },
    close() {
      if (!over) close()
    },
  }
}

function newWanted(picture: Picture, look: Look): Wanted {
  let begin = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  return { picture, look, begun, begin }
}

const sameAs = (wanted: Wanted, picture: Picture, look: Look): boolean =>
  JSON.stringify([wanted.picture, wanted.look]) === JSON.stringify([picture, look])
