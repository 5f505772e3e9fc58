import plates from '../../../assets/art/plates.json'
import { plateAddress } from '../plates/index.ts'

const known: Readonly<
  Record<string, { width: number; height: number; focus: { x: number; y: number } }>
> = plates

/** Where the stage finds a drawing, and the point that must stay in view (0 to 1 each way). */
export const plateSource = {
  url: plateAddress,
  focus(name: string): { x: number; y: number } {
    const plate = known[name]
    return plate
      ? { x: plate.focus.x / plate.width, y: plate.focus.y / plate.height }
      : { x: 0.5, y: 0.4 }
  },
}
