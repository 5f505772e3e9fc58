import type { Session } from './session.ts'

/**
 * What the picture is: printed by the stage, or as it was printed at build; `none` until it is all here.
 * Runs in the page.
 */
export function pictureOf(): 'stage' | 'stills' | 'none' {
  const stage = document.querySelector<HTMLElement>('.stage')
  if (stage?.dataset.staged === 'true') return 'stage'
  const stills = [...(stage?.querySelectorAll<HTMLImageElement>('.still-printed') ?? [])]
  const come = stills.every((image) => image.complete && image.naturalWidth > 0)
  return stills.length > 0 && come ? 'stills' : 'none'
}

/** Whether the browser draws with WebGL, in a worker or on the page. */
export const drawsWithWebgl = (session: Session): Promise<boolean> =>
  session.run(() => document.createElement('canvas').getContext('webgl2') !== null)

/** The parts of a page that are wider than its window, by tag and class. Runs in the page. */
export function tooWide(): string[] {
  if (document.documentElement.scrollWidth <= innerWidth) return []
  return [...document.querySelectorAll('body *')]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
    .map((one) => `${one.localName}.${one.className}`)
}

/**
 * How much more ink a text has in the weight of the label than in that of other words, in the typeface of
 * the device that stands in until ours come (1: as much). Runs in the page.
 */
export function boldnessOfStandIn(): number {
  const [plain = 0, bold = 0] = [400, 650].map((weight) => {
    const canvas = new OffscreenCanvas(600, 40)
    const context = canvas.getContext('2d')
    if (!context) return 0
    context.font = `${weight} 12.5px "Stand-in A"`
    context.fillText('Reconstructed. No transcript has been published.', 0, 20)
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
    return data.reduce((sum, value, at) => (at % 4 === 3 ? sum + value : sum), 0)
  })
  return bold / plain
}
