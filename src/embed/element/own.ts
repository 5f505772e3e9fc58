import { embedWords as say } from '../../words/index.ts'
import { LOOKS } from '../looks.ts'
import { LESSON_PAGE } from '../options.ts'
import { type Asked, type Facade, reasonOf } from './facade.ts'
import { pagesOf, part } from './home.ts'

/** Whether a snippet brought parts of its own, of whatever line. */
export const hasParts = (element: Element): boolean => part(element, 'play') !== null

/** Whether the snippet says where it leads, as text. */
export const hasAddress = (element: Element): boolean => part(element, 'address') !== null

/**
 * Whether an element holds a snippet as it was copied, whole, of the line and the player that are asked
 * for, and saying no more than is asked for: then nothing has to be fetched or built to show it. Where
 * its link leads says what it was made for: a lesson is masked, and gives no grade.
 */
export function isOwn(element: Element, { home, line, options }: Asked): boolean {
  const leads = part(element, 'play')?.getAttribute('href')
  if (!leads || home === null || !URL.canParse(leads, element.baseURI)) return false
  const { href } = new URL(leads, element.baseURI)
  const lesson = href.includes(LESSON_PAGE)
  if (!href.startsWith(pagesOf(home))) return false
  if (line !== null && !href.endsWith(`#line=${line}`)) return false
  if (options.mode === 'teach' && !lesson) return false
  if (options.clean && !lesson && !href.includes('?clean=1')) return false
  return part(element, 'title') !== null && part(element, 'label') !== null
}

/** Gives the parts their looks where the page's policy took them out of the tags. */
export function dress(element: HTMLElement): void {
  if (element.style.display) return
  for (const [place, looks] of Object.entries(LOOKS))
    for (const one of place ? element.querySelectorAll<HTMLElement>(`:scope ${place}`) : [element])
      one.style.cssText += `;${looks}`
}

/** Leaves no empty frame over the words where the picture does not come. */
export function hideMissingPicture(element: Element): void {
  const image = part(element, 'picture')?.querySelector('img')
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
export function ownFacade(host: Element): Facade {
  const element = document.createElement('slot')
  let said: HTMLElement | null = null
  let hidden = false
  const hide = (play: HTMLElement | null, hides: boolean) => {
    if (play) play.style.visibility = hides ? 'hidden' : ''
  }
  /** The link that says "Loading" now, and what it said before: the page may make it anew. */
  let busy: { readonly play: HTMLElement; readonly words: string } | null = null
  return {
    element,
    show() {},
    reason(text, hopeless) {
      said?.remove()
      said = text ? reasonOf(text) : null
      said?.classList.add('over')
      if (said) element.after(said)
      hidden = hopeless
      hide(part(host, 'play'), hidden)
    },
    print(printing) {
      hide(part(host, 'play'), hidden || printing)
    },
    busy(loading) {
      if (busy) {
        busy.play.removeAttribute('aria-disabled')
        busy.play.textContent = busy.words
        busy = null
      }
      const play = part(host, 'play')
      if (!loading || !play) return
      busy = { play, words: `${play.textContent}` }
      play.setAttribute('aria-disabled', 'true')
      play.textContent = say.loading
    },
  }
}
