import { effect, type ReadonlySignal } from '@preact/signals-core'
import type { Player, Preferences } from '../../../player/index.ts'

/** The name under which the stylesheet knows words that are still to come. */
const TO_COME = 'to-come'

/** Letters a second. */
const SPEED = { slowly: 28, quickly: 70 }

/**
 * Reveals a line's text gradually (typewriter effect), where the reader wants it. All of it stands in
 * the page from the first, for whoever reads it otherwise, and nothing moves: what is to come is only
 * not painted. Browsers that cannot do that show it at once.
 */
export function showGradually(
  player: Player,
  preferences: ReadonlySignal<Pick<Preferences, 'words' | 'motion'>>,
): void {
  if (!('highlights' in CSS)) return
  let lineBefore = player.view.peek().line.id
  effect(() => {
    const { words, motion } = preferences.value
    const { id } = player.view.value.line
    const fresh = id !== lineBefore
    lineBefore = id
    if (!fresh || words === 'at-once' || motion === 'less' || lessMotion()) return
    return reveal(SPEED[words])
  })
}

const lessMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** @returns shows the rest at once. */
function reveal(lettersASecond: number): () => void {
  const texts = textsOf(document.querySelector('.caption-words'))
  const start = performance.now()
  let frame = 0
  const stop = () => {
    cancelAnimationFrame(frame)
    CSS.highlights.delete(TO_COME)
  }
  const paint = () => {
    const shown = ((performance.now() - start) / 1000) * lettersASecond
    const rest = restOf(texts, Math.floor(shown))
    if (!rest) return stop()
    CSS.highlights.set(TO_COME, new Highlight(rest))
    frame = requestAnimationFrame(paint)
  }
  paint()
  return stop
}

function textsOf(box: Element | null): Text[] {
  const texts: Text[] = []
  if (!box) return texts
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) texts.push(node)
  return texts
}

/** What comes after so many letters; `null` when nothing does. */
function restOf(texts: readonly Text[], letters: number): Range | null {
  const last = texts.at(-1)
  let before = 0
  for (const text of texts) {
    if (before + text.length > letters && last) {
      const rest = new Range()
      rest.setStart(text, Math.max(0, letters - before))
      rest.setEnd(last, last.length)
      return rest
    }
    before += text.length
  }
  return null
}
