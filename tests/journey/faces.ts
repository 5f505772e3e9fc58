import { readFileSync } from 'node:fs'
import { STILL_SIZES } from '../../src/apps/common/still-sizes.ts'
import { cropTo, type Focus, focusAt, type Size } from '../../src/stage/layout.ts'

/** A part of a still, as shares of its width and height. */
export interface Share {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What of a drawing's focus box is hair and sky: place and hour stand over it. */
const BROW = 0.2

/** How far down the mouth reaches in a focus box, and the chin. */
const DOWN_TO = { mouth: 0.78, chin: 0.84 } as const

/**
 * Where a drawing's face lies on each still of it: by its name, how many plates share the picture, and
 * the still's size.
 */
export function facesOnStills(downTo: keyof typeof DOWN_TO): Record<string, Share> {
  const plates = readFileSync(new URL('../../assets/art/plates.json', import.meta.url), 'utf8')
  const drawings: [string, Size & { focus: Focus }][] = Object.entries(JSON.parse(plates))
  const faces: Record<string, Share> = {}
  for (const [name, drawing] of drawings)
    for (const [count, kind] of [
      [1, 'single'],
      [2, 'pair'],
    ] as const)
      for (const size of ['wide', 'narrow'] as const) {
        const still = STILL_SIZES[kind][size]
        const crop = cropTo(drawing, { x: 0, y: 0, ...still }, drawing.focus, still.visible)
        const { x, y, width, height } = focusAt(drawing, drawing.focus, crop)
        faces[`${name} ${count} ${size}`] = {
          left: x / still.width,
          right: (x + width) / still.width,
          top: (y + height * BROW) / still.height,
          bottom: (y + height * DOWN_TO[downTo]) / still.height,
        }
      }
  return faces
}
