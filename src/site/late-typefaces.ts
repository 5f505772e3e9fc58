import { effect } from '@preact/signals-core'
import type { Player } from '../player/index.ts'

/** The faces that captions are set in. */
const FACES = ['1em "Source Serif 4"', 'italic 1em "Source Serif 4"', '1em "Source Sans 3"']

/**
 * Sets captions in the typefaces that ship: at once where they are here, and else from the first line
 * that comes after them. The caption that is being read stays as it is: other letters would break its
 * lines elsewhere (a layout shift of 0.05 on a telephone, measured).
 */
export function setWithNextLine(player: Player): void {
  const { fonts, documentElement: root } = document
  const set = () => root.removeAttribute('data-typefaces')
  if (FACES.every((face) => fonts.check(face))) {
    set()
    return
  }
  let here = false
  const stop = effect(() => {
    void player.view.value
    if (!here) return
    set()
    queueMicrotask(() => stop())
  })
  const loaded = Promise.all(FACES.map((face) => fonts.load(face)))
  // Where they do not come it stays so, and comforts/attach.ts says it.
  void loaded.then(
    () => {
      here = true
    },
    () => undefined,
  )
}
