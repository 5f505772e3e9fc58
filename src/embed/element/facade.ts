import { embedWords as say } from '../../words/index.ts'
import { type Card, posterOf, wordsOf } from '../card.ts'

/** What stands in the element before the reader begins: picture, words, label, one button. */
export interface Facade {
  readonly element: HTMLElement
  /** Shows a line's picture and words, the words only where the page has none of its own. */
  show(card: Card, clean: boolean, ownWords: boolean, base: string): void
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
  element.className = name
  element.append(...children)
  return element
}

/** Builds a façade; `begin` is called when the reader taps it. */
export function createFacade(begin: () => void): Facade {
  const picture = made('div', 'picture')
  picture.hidden = true
  const own = document.createElement('slot')
  const words = made('div', 'words', own)
  const label = made('p', 'label', say.label)
  const reason = made('p', 'reason')
  reason.setAttribute('role', 'status')
  const button = made('button', '', say.play)
  button.type = 'button'
  const bar = made('div', 'bar', made('div', '', label, reason), button)
  const element = made('div', 'facade', words, picture, bar)
  button.addEventListener('click', begin)
  picture.addEventListener('click', begin)

  function showPicture(card: Card, clean: boolean, base: string): void {
    picture.hidden = true
    picture.replaceChildren()
    const poster = posterOf(card, clean)
    if (poster === null) return
    const image = new Image(1200, 750)
    image.alt = wordsOf(card, clean).alt
    image.decoding = 'async'
    // Until it is here, and where it is not, the words have the whole place.
    image.onload = () => {
      picture.hidden = false
    }
    image.src = new URL(poster, base).href
    picture.replaceChildren(image)
  }

  return {
    element,
    show(card, clean, ownWords, base) {
      label.textContent = card.label
      button.textContent = say.play
      button.setAttribute('aria-label', say.playTitle(card.title))
      showPicture(card, clean, base)
      words.replaceChildren(own, ...(ownWords ? [] : lineOf(card, clean)))
      words.classList.toggle('brought', !ownWords)
      words.classList.toggle('speech', card.speech)
    },
    reason(text) {
      reason.textContent = text
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
