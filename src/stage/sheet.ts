import { Container, type TextureSource } from './pixi.ts'
import { makePlate, type PlateMesh } from './plate.ts'
import type { Print } from './print.ts'

/** The plates that a picture is printed from, inked anew for every print. */
export interface Sheet {
  readonly root: Container
  /** @param far how far a camera's move has come, 0 to 1. */
  set(print: Print, far: number): void
  destroy(): void
}

/** @param grain the tile of paper and ink. */
export function makeSheet(grain: TextureSource): Sheet {
  const root = new Container()
  let plates: PlateMesh[] = []

  function resize(count: number): void {
    for (const plate of plates) plate.destroy()
    plates = Array.from({ length: count }, () => makePlate(grain))
    root.addChild(...plates.map(({ mesh }) => mesh))
  }

  return {
    root,
    set({ beds, impressions }, far) {
      if (plates.length !== beds.length) resize(beds.length)
      plates.forEach((plate, i) => {
        const [bed, impression] = [beds[i], impressions[i]]
        if (bed && impression) plate.set(bed, impression, far)
      })
    },
    destroy() {
      for (const plate of plates) plate.destroy()
      root.destroy()
    },
  }
}
