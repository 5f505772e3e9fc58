import { embedWords as say } from '../../words/index.ts'
import { type Card, tellsOf } from '../card.ts'
import { type PlayMode, playNamed, playWord } from '../play-word.ts'

/** What stands in the element before the reader begins. */
export interface Facade {
  /** What goes away when the frame comes. */
  readonly element: HTMLElement
  /**
   * Names what is played, and shows its picture if there is one.
   * @param mode what playing it opens; @param poster a whole address
   */
  name(card: Card, mode: PlayMode, poster: string | null): void
  /** Shows a line's words, where the page has none of its own. */
  bring(card: Card): void
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

/**
 * Builds a façade where the page has none of its own, or one of another line: picture, words, label,
 * one button. `begin` is called when the reader taps it.
 */
export function buildFacade(mode: PlayMode, begin: () => void): Facade {
  let word = playWord(mode)
  let loads = false
  const own = made('slot', 'words')
  const label = made('p', 'label', say.label)
  // The page may run the other way than the words.
  label.dir = 'auto'
  const button = made('button', '', word)
  button.type = 'button'
  const element = made('div', 'facade', own, label, button)
  element.onclick = ({ target }) => {
    if (target === button || target === picture) begin()
  }
  let picture: HTMLImageElement | null = null
  let brought: HTMLElement | null = null
  let said: HTMLElement | null = null

  return {
    element,
    name(card, opens, poster) {
      if (label.textContent !== card.label) label.textContent = card.label
      word = playWord(opens)
      button.setAttribute('aria-label', playNamed(opens, card.title))
      if (!loads) button.textContent = word
      picture?.remove()
      picture = poster === null ? null : pictureFrom(poster)
      if (picture) label.before(picture)
    },
    bring(card) {
      if (!brought) {
        brought = made('div', '')
        own.replaceWith(brought)
      }
      brought.className = card.speech ? 'words brought speech' : 'words brought'
      brought.replaceChildren(...lineOf(card))
    },
    reason(text) {
      said?.remove()
      said = text ? made('p', 'reason', text) : null
      if (!said) return
      said.setAttribute('role', 'alert')
      label.before(said)
    },
    busy(loading) {
      button.setAttribute('aria-disabled', String(loading))
      button.textContent = loading ? say.loading : word
      loads = loading
    },
  }
}

function pictureFrom(poster: string): HTMLImageElement {
  const image = made('img', 'picture')
  // Its words stand below it, for those who cannot see it, and until it is here.
  image.alt = ''
  image.loading = 'lazy'
  image.decoding = 'async'
  image.onload = () => image.toggleAttribute('data-here', true)
  image.src = poster
  return image
}

function lineOf(card: Card): HTMLElement[] {
  const said = made('p', '')
  said.lang = card.language
  for (const { role, text } of card.parts) said.append(made('span', role, text))
  return [said, made('p', 'tells', tellsOf(card))]
}
