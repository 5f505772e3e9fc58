import { effect, signal } from '@preact/signals-core'
import type { Picture } from '../../player/index.ts'
import type { Look, Stage, StageFault } from '../../stage/index.ts'
import { StageUnavailable } from '../../stage/remote/index.ts'
import { words } from '../../words/index.ts'
import type { Notices } from '../notices/index.ts'
import { createNextFrame, debounce } from '../schedule/index.ts'
import { openStage } from './open-stage.ts'
import { plateSource } from './plate-source.ts'
import type { StageView } from './stage-view.ts'

/** Of quick steps only the last is printed: printing takes a processor that words need more. */
const PRINTING = { burst: 300, quiet: 150 }

const prefers = (query: string) => window.matchMedia(query)

/** A stage that draws what its view asks for. */
export interface MountedStage {
  readonly stage: Stage
  /** Gives its graphics context back. What the page shows instead is the caller's affair. */
  unmount(): void
}

/**
 * Creates a stage in an element and has it draw what its view asks for. `null` where there can be
 * none, which is told; throws what nobody expected.
 */
export async function attachStage(
  host: HTMLElement,
  view: StageView,
  notices: Notices,
): Promise<MountedStage | null> {
  let stop = () => {}
  const hear = (fault: StageFault) => {
    if (fault.what === 'plate') {
      notices.add({ ...words.stageFaults.plate, where: fault.name })
      return
    }
    stop()
    view.shows.value = null
    notices.add({ ...words.faults.stage, where: '' })
  }
  const stage = await openStage(host, { plates: plateSource, onFault: hear }).catch(withoutWebgl)
  if (!stage) {
    const { webgl, webglStills } = words.stageFaults
    notices.add({ ...(view.source.peek() === 'drawings' ? webgl : webglStills), where: '' })
    return null
  }
  stop = drawAlong(view, stage)
  await stage.settled()
  return {
    stage,
    unmount() {
      stop()
      stage.destroy()
      view.shows.value = null
    },
  }
}

/** Where there is no WebGL, there is no stage. Throws anything else again. */
function withoutWebgl(error: unknown): null {
  if (error instanceof StageUnavailable) return null
  throw error
}

/**
 * Draws the picture anew whenever it, or how the reader wants to see it, changes, and tells the view
 * what is on the canvas: a line must never be seen with the grades of another.
 * @returns stops drawing.
 */
function drawAlong(view: StageView, stage: Stage): () => void {
  const dark = prefers('(prefers-color-scheme: dark)')
  const still = prefers('(prefers-reduced-motion: reduce)')
  const inset = signal(captionHeight())
  const debounced = debounce(PRINTING)
  const nextFrame = createNextFrame()
  let over = false
  const isOnCanvas = () => view.source.peek() === 'canvas'
  const print = async (picture: Picture, look: Look, example: boolean) => {
    // From now on the canvas may turn to this one, whatever line has come meanwhile.
    if (view.shows.peek() && !isOnCanvas()) view.shows.value = { picture: null, example }
    await stage.show(picture, look)
    if (over || view.picture.peek() !== picture) return
    view.shows.value = { picture, example }
    await stage.settled()
    view.upcoming().forEach(stage.prepare)
  }
  const draw = (picture: Picture, look: Look, example: boolean) => {
    // Under the reader's own hand on the key, the plates follow it.
    if (example) void print(picture, look, example)
    else debounced(() => void print(picture, look, example))
  }
  let drawn = false
  const follow = () => {
    const picture = view.picture.value
    const { motion, edition } = view.preferences.value
    const moves = !still.matches && motion === 'auto'
    const look: Look = {
      theme: (edition === 'auto' ? dark.matches : edition === 'dark') ? 'dark' : 'light',
      // A picture that another line's may not turn into comes at once, behind its still.
      motion: moves && isOnCanvas(),
      inset: { bottom: inset.value },
    }
    const example = view.example.value
    if (drawn) nextFrame.request(() => draw(picture, look, example))
    else draw(picture, look, example)
    drawn = true
  }
  const stop = effect(follow)
  for (const preference of [dark, still]) preference.addEventListener('change', follow)
  const sizes = new ResizeObserver(() => {
    inset.value = captionHeight()
  })
  for (const box of document.querySelectorAll('.stage, .caption-place')) sizes.observe(box)
  return () => {
    over = true
    stop()
    nextFrame.cancel()
    for (const preference of [dark, still]) preference.removeEventListener('change', follow)
    sizes.disconnect()
  }
}

/** How much of the stage a caption may cover, in CSS px: the same for every line. */
function captionHeight(): number {
  const stage = document.querySelector('.stage')?.getBoundingClientRect()
  const place = document.querySelector('.caption-place')?.getBoundingClientRect()
  if (!stage || !place) return 0
  const beside = place.left >= stage.right - 1 || place.right <= stage.left + 1
  return beside ? 0 : Math.max(0, stage.bottom - place.top)
}
