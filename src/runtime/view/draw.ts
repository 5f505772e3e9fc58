import { effect } from '@preact/signals-core'
import { type ComponentChild, hydrate, render } from 'preact'
import { keyElementsByText } from '../../panel/index.ts'

keyElementsByText()

/**
 * Draws a view into a place, over what the server wrote there, and again as soon as anything that it
 * shows has changed: whole, so that all of it is of one moment.
 */
export function drawInto(place: Element, view: () => ComponentChild): void {
  let draw = takeOver
  effect(() => {
    draw(view(), place)
    draw = render
  })
}

/**
 * Hydrates a view over what the server wrote. Where other than that is found, by a translator or an
 * extension that was there first, the place is cleared and drawn anew: hydrating would patch it, and
 * take what is theirs for ours.
 */
export function takeOver(view: ComponentChild, place: Element): void {
  const written = place.hasChildNodes()
  const patches = new MutationObserver(() => {})
  patches.observe(place, { childList: true, characterData: true, subtree: true })
  hydrate(view, place)
  const patched = patches.takeRecords().length > 0
  patches.disconnect()
  if (!written || !patched) return
  render(null, place)
  place.replaceChildren()
  render(view, place)
}
