import { Container, type TextureSource } from './pixi.ts'
import { makePlate } from './plate.ts'
import type { Print } from './print.ts'
import { drawWire } from './wire.ts'
import { makeWire } from './wire-mesh.ts'

/** One sheet of paper on the stage: its plates, and the wire between them. */
export interface Sheet {
  readonly root: Container
  /** Sets what goes and what comes; both must have as many plates as the sheet. */
  set(goes: Print, comes: Print): void
  /**
   * Draws the change between the two.
   * @param plates how far the re-screening has come, 0 to 1.
   * @param voice how far the voice has come along the wire, 0 to 1.
   */
  turn(plates: number, voice: number): void
  /** Shows only what lies between two x of the stage, in CSS px. */
  clip(left: number, right: number): void
  destroy(): void
}

/** @param grain the tile of paper and ink; @param count how many plates the sheet carries. */
export function makeSheet(grain: TextureSource, count: number): Sheet {
  const plates = Array.from({ length: count }, () => makePlate(grain))
  const wire = makeWire()
  const root = new Container()
  root.addChild(...plates.map((plate) => plate.mesh), ...wire.meshes)
  let shown: { goes: Print; comes: Print } | null = null

  function turnWire(voice: number): void {
    const comes = shown?.comes
    const bed = comes?.beds[0]
    for (const mesh of wire.meshes) mesh.visible = Boolean(comes?.wire)
    if (!shown || !comes?.wire || !bed) return
    wire.set(drawWire(comes.wire, voice, shown.goes.wire), bed.stock, bed.pixel)
  }

  return {
    root,
    set(goes, comes) {
      shown = { goes, comes }
      plates.forEach((plate, i) => {
        const bed = comes.beds[i]
        const before = goes.impressions[i]
        const after = comes.impressions[i]
        if (bed && before && after) plate.set(bed, before, after)
      })
      turnWire(1)
    },
    turn(far, voice) {
      for (const plate of plates) plate.turn(far)
      turnWire(voice)
    },
    clip(left, right) {
      for (const plate of plates) plate.clip(left, right)
      wire.clip(left, right)
    },
    destroy() {
      for (const plate of plates) plate.destroy()
      wire.destroy()
      root.destroy()
    },
  }
}
