import type { Pixels } from '../../stage/index.ts'
import type { Notices } from '../notices/index.ts'
import { type MountedStage, mountStage } from './mount-stage.ts'
import type { StageView } from './stage-view.ts'

/** How long a frame may be out of sight before it gives its graphics context back, in ms. */
const GRACE = 600

/**
 * Holds a stage only while the frame can be seen: a browser has some sixteen graphics contexts for
 * all frames of a page. Out of sight the last picture stays, as it was printed.
 */
export function stageWhileSeen(view: StageView, notices: Notices): void {
  let mounted: MountedStage | null = null
  let wanted = false
  let work = Promise.resolve()
  let leaving: ReturnType<typeof setTimeout> | undefined

  /** One step after the other: a stage that is coming is waited for before it is taken away. */
  const settle = () => {
    work = work.then(async () => {
      if (wanted && !mounted && hasRoom()) {
        mounted = await mountStage(view, notices)
        if (mounted) dropStill()
      } else if (!wanted && mounted) {
        const picture = view.picture.peek()
        const pixels = view.source.peek() === 'canvas' ? await mounted.stage.snapshot() : null
        // By now another line may have come, and its picture with it.
        keepStill(view.picture.peek() === picture ? pixels : null)
        mounted.unmount()
        mounted = null
      }
    })
  }
  const see = (seen: boolean) => {
    clearTimeout(leaving)
    wanted = seen
    if (seen) settle()
    else leaving = setTimeout(settle, GRACE)
  }
  view.picture.subscribe(() => {
    if (!mounted) dropStill()
  })
  new IntersectionObserver((entries) => {
    see(entries.at(-1)?.isIntersecting ?? false)
  }).observe(document.documentElement)
  addEventListener('resize', settle)
}

const stagePlace = () => document.querySelector<HTMLElement>('.stage')

/** In a strip there is no place for a picture. */
const hasRoom = (): boolean => (stagePlace()?.getClientRects().length ?? 0) > 0

const dropStill = (): void => document.querySelector('.stage-still')?.remove()

function keepStill(pixels: Pixels | null): void {
  dropStill()
  if (!pixels) return
  const canvas = document.createElement('canvas')
  canvas.className = 'stage-still'
  canvas.width = pixels.width
  canvas.height = pixels.height
  const { data, width, height } = pixels
  canvas.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0)
  stagePlace()?.append(canvas)
}
