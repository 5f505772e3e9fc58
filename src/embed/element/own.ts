import { embedWords as say } from '../../words/index.ts'
import { LOOKS } from '../looks.ts'
import { LESSON_PAGE, readFlag, readText } from '../options.ts'
import type { Facade } from './facade.ts'

/** What a snippet as it was copied holds, so that nothing has to be fetched or built to show it. */
export interface OwnParts {
  readonly title: string
  readonly label: string
  /** The link that plays; without a script it leads to the line's page. */
  readonly play: HTMLElement
}

const part = (element: Element, name: string): HTMLElement | null =>
  element.querySelector<HTMLElement>(`[data-readout="${name}"]`)

/**
 * Finds a snippet's own parts, or gives `null` where they are not there whole, are of another line
 * than the one that is asked for or reached, or say more than is asked for. Reads no more than this
 * takes, since every player on a page asks it as the page loads.
 */
export function readOwn(element: Element, reached: string | null): OwnParts | null {
  const play = part(element, 'play')
  const line = readText(element.getAttribute('line'))
  const leads = play?.getAttribute('href') ?? ''
  if (!play || (reached ?? line) !== line) return null
  if (line !== null && !leads.endsWith(`#line=${line}`)) return null
  // Where its link leads says what a snippet was made for: a lesson is masked, and gives no grade.
  const lesson = leads.includes(LESSON_PAGE)
  if (element.getAttribute('mode') === 'teach' && !lesson) return null
  const masked = lesson || leads.includes('?clean=1')
  if (readFlag(element.getAttribute('clean')) && !masked) return null
  const [title, label] = [part(element, 'title'), part(element, 'label')]
  return title && label
    ? { title: `${title.textContent}`, label: `${label.textContent}`, play }
    : null
}

/** Whether a snippet brought parts of its own, of whatever line. */
export const hasParts = (element: Element): boolean => part(element, 'play') !== null

/** Gives the parts their looks where the page's policy took them out of the tags. */
export function dress(element: HTMLElement): void {
  if (element.style.display) return
  for (const [place, looks] of Object.entries(LOOKS)) {
    const one = place ? element.querySelector<HTMLElement>(`:scope ${place}`) : element
    if (one) one.style.cssText += `;${looks}`
  }
}

/** Leaves no empty frame over the words where the picture does not come. */
export function hideMissingPicture(element: Element): void {
  const image = element.querySelector<HTMLImageElement>('[data-readout="picture"] > img')
  const hide = () => image?.style.setProperty('visibility', 'hidden')
  if (image?.complete && image.naturalWidth === 0) hide()
  else image?.addEventListener('error', hide, { once: true })
}

/** Whether a click on a snippet asks to play here: anything else that a link can do stays. */
export function asksToPlay(event: MouseEvent): boolean {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event
  if (event.defaultPrevented || button !== 0 || altKey || ctrlKey || metaKey || shiftKey)
    return false
  return target instanceof Element && target.closest('a[data-readout]') !== null
}

/** A façade of a snippet's own parts, which stay where they are. */
export function ownFacade({ play }: OwnParts): Facade {
  const words = play.textContent
  const element = document.createElement('slot')
  let said: HTMLElement | null = null
  return {
    element,
    name() {},
    bring() {},
    reason(text) {
      said?.remove()
      said = null
      if (!text) return
      said = document.createElement('p')
      said.className = 'reason over'
      said.setAttribute('role', 'alert')
      said.append(text)
      element.after(said)
    },
    busy(loading) {
      if (loading) play.setAttribute('aria-disabled', 'true')
      else play.removeAttribute('aria-disabled')
      play.textContent = loading ? say.loading : words
    },
  }
}
