import type { Player } from '../../../player/index.ts'
import { once } from '../../../runtime/schedule/index.ts'

/** The faces that captions are set in. */
const FACES = ['1em "Source Serif 4"', 'italic 1em "Source Serif 4"', '1em "Source Sans 3"']

/**
 * Sets captions in the typefaces that ship: at once where they are here, and else from the first line
 * that comes after them. The caption that is being read stays as it is: other letters would break its
 * lines elsewhere (a layout shift of 0.05 on a telephone, measured).
 */
export function setWithNextLine({ view }: Player): void {
  const { fonts, documentElement: root } = document
  const set = () => root.removeAttribute('data-typefaces')
  if (FACES.every((face) => fonts.check(face))) {
    set()
    return
  }
  const loaded = Promise.all(FACES.map((face) => fonts.load(face)))
  const setLater = () => {
    const { id } = view.peek().line
    once(() => view.value.line.id !== id, set)
  }
  // Where they do not come it stays so, and watch-fonts.ts says it.
  void loaded.then(setLater, () => undefined)
}
