import plates from '../../assets/art/plates.json'

/** The drawings that ship, as addresses by name. Vite fills this in. */
const addresses = import.meta.glob<string>('../../assets/art/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
})

const known: Readonly<
  Record<string, { width: number; height: number; focus: { x: number; y: number } }>
> = plates

/** Where the stage finds a drawing, and the point that must stay in view (0 to 1 each way). */
export const plateSource = {
  url: (name: string): string | undefined => addresses[`../../assets/art/${name}.svg`],
  focus(name: string): { x: number; y: number } {
    const plate = known[name]
    return plate
      ? { x: plate.focus.x / plate.width, y: plate.focus.y / plate.height }
      : { x: 0.5, y: 0.4 }
  },
}
