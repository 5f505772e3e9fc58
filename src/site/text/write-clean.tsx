import { render } from 'preact'
import type { Bundle } from '../../reconstruction/index.ts'
import { CompareText } from './CompareText.tsx'
import { ReadText } from './ReadText.tsx'

/**
 * Writes what a page of text holds anew, with its strong words masked, and goes again to where the
 * address leads in it.
 * @param main the page's main element; its id says which page it is.
 */
export function writeClean(main: HTMLElement, bundle: Bundle): void {
  const Text = main.id === 'read' ? ReadText : CompareText
  main.replaceChildren()
  render(<Text bundle={bundle} clean={true} />, main)
  document.getElementById(window.location.hash.slice(1))?.scrollIntoView()
}
