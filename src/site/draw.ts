import { effect } from '@preact/signals-core'
import { type ComponentChild, hydrate, render } from 'preact'

/**
 * Draws a view into a place, over what the server wrote there, and again as soon as anything that it
 * shows has changed: whole, so that all of it is of one moment.
 */
export function drawInto(place: Element, view: () => ComponentChild): void {
  let draw = hydrate
  effect(() => {
    draw(view(), place)
    draw = render
  })
}
