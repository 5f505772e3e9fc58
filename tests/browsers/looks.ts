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
