import { readFlag, readText } from '../options.ts'
import { isInside } from './read-card.ts'

/** What a snippet as it was copied says of its line, so that nothing has to be fetched to show it. */
export interface OwnWords {
  readonly title: string
  readonly label: string
  /** The picture's whole address. */
  readonly poster: string
}

/** Where the words of a snippet stand in it. */
const part = (element: Element, name: string): string =>
  element.querySelector(`[data-readout="${name}"]`)?.textContent ?? ''

/**
 * Reads a snippet's own words, or gives `null` where they are not there whole, where the picture is
 * of another line than the one that is asked for or reached, or where words are to be masked: a card
 * knows. Reads no more than this takes, since every player on a page asks it as the page loads.
 */
export function readOwn(element: Element, reached: string | null, base: string): OwnWords | null {
  const poster = element.getAttribute('poster')
  const line = readText(element.getAttribute('line'))
  if (!isInside(poster) || !poster.includes(`/${line}.`) || (reached ?? line) !== line) return null
  if (readFlag(element.getAttribute('clean'))) return null
  const [title, label] = [part(element, 'title'), part(element, 'label')]
  return title && label ? { title, label, poster: base + poster } : null
}
