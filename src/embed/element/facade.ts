import { embedWords as say } from '../../words/index.ts'
import { type Card, posterOf, wordsOf } from '../card.ts'

/** What stands in the element before the reader begins: picture, words, label, one button. */
export interface Facade {
  readonly element: HTMLElement
  /** Names what is played, and shows its picture if there is one. @param poster a whole address */
  name(title: string, label: string, poster: string | null): void
  /** Shows a line's words, where the page has none of its own. */
  bring(card: Card, clean: boolean): void
  /** Says why something is missing; an empty reason takes it back. */
  reason(text: string): void
  /** Whether the frame is on its way. */
  busy(loading: boolean): void
}

function made<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  if (name) element.className = name
  element.append(...children)
  return element
}

/** Builds a façade; `begin` is called when the reader taps it. */
export function createFacade(begin: () => void): Facade {
  const own = document.createElement('slot')
  const words = made('div', 'words', own)
  const label = made('p', 'label', say.label)
  const button = made('button', '', say.play)
  button.type = 'button'
  const told = made('div', '', label)
  const element = made('div', 'facade', words, made('div', 'bar', told, button))
  button.addEventListener('click', begin)
  let picture: HTMLImageElement | null = null
  let said: HTMLElement | null = null

  function showPicture(poster: string | null): void {
    picture?.remove()
    picture = null
    if (poster === null) return
    const image = new Image(1200, 750)
    image.className = 'picture'
    // Its words stand below it, for those who cannot see it, and until it is here.
    image.alt = ''
    image.loading = 'lazy'
    image.decoding = 'async'
    image.onload = () => {
      image.dataset.here = ''
    }
    image.onclick = begin
    image.src = poster
    words.after(image)
    picture = image
  }

  return {
    element,
    name(title, mark, poster) {
      label.textContent = mark
      button.setAttribute('aria-label', say.playTitle(title))
      showPicture(poster)
    },
    bring(card, clean) {
      words.replaceChildren(own, ...lineOf(card, clean))
      words.className = card.speech ? 'words brought speech' : 'words brought'
    },
    reason(text) {
      said?.remove()
      said = text ? made('p', 'reason', text) : null
      if (!said) return
      said.setAttribute('role', 'alert')
      told.append(said)
    },
    busy(loading) {
      button.setAttribute('aria-disabled', String(loading))
      button.textContent = loading ? say.loading : say.play
    },
  }
}

function lineOf(card: Card, clean: boolean): HTMLElement[] {
  const said = made('p', '')
  said.lang = card.language
  for (const { role, text } of wordsOf(card, clean).parts) said.append(made('span', role, text))
  return [said, made('p', 'tells', card.author)]
}

/** The picture of a card as a whole address. @param base the player's folder */
export function pictureOf(card: Card, clean: boolean, base: string): string | null {
  const poster = posterOf(card, clean)
  return poster === null ? null : new URL(poster, base).href
}
