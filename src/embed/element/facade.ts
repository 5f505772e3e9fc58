import { embedWords as say } from '../../words/index.ts'
import { type Card, type CardAbout, tellsOf } from '../card.ts'
import type { EmbedOptions } from '../options.ts'
import { type PlayMode, playNamed, playWord } from '../play-word.ts'

/** What an element is asked to show before its frame is there. */
export interface Asked {
  /** The player's folder, with a slash at the end; `null` where nothing says which. */
  readonly home: string | null
  /** The line that the reader has reached, else the one that the tag asks for; `null` is the first. */
  readonly line: string | null
  readonly options: EmbedOptions
  /** Whether words that the page itself put into the tag are of that line. */
  readonly trusted: boolean
}

/** A line in a façade. */
export interface Shown {
  /** As it may be shown; `null` until it is here. */
  readonly card: Card | null
  /** Whether the words that the page put into the tag stand, and not the card's. */
  readonly page: boolean
  /** What playing it opens. */
  readonly mode: PlayMode
  /** The whole address of its picture, if it has one. */
  readonly poster: string | null
  /** Where a copy is compared with the original. */
  readonly verify: string
}

/** What stands before the frame: words, a label, a way to play. */
export interface Facade {
  /** What goes away when the frame comes. */
  readonly element: HTMLElement
  /** Shows a line, or no line's words while they are not here. */
  show(shown: Shown): void
  /**
   * Says why something is missing; an empty reason takes it back.
   * @param hopeless whether there is nothing to play: then nothing offers to
   */
  reason(text: string, hopeless: boolean): void
  /** Whether the frame is on its way. */
  busy(loading: boolean): void
  /** Takes "Play" off what is being printed, and gives it back. */
  print(printing: boolean): void
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

/** A reason as it stands in a façade, read out when it comes. */
export function reasonOf(text: string): HTMLElement {
  const said = made('p', 'reason', text)
  said.setAttribute('role', 'alert')
  return said
}

/**
 * Builds a façade where the page has none of its own, or one of another line: label, one button, words,
 * picture, in the order in which a snippet has them. `begin` is called when the reader taps it.
 */
export function buildFacade(begin: () => void): Facade {
  const label = made('p', 'label', say.label)
  // The page may run the other way than the words.
  label.dir = 'auto'
  const button = made('button', '')
  button.type = 'button'
  let words: HTMLElement = made('div', 'words')
  let picture: HTMLImageElement | null = null
  let said: HTMLElement | null = null
  let word = say.play
  let loads = false
  const element = made('div', 'facade', label, button, words)
  element.onclick = ({ target }) => {
    if (target === button || target === picture) begin()
  }
  const name = () => {
    button.textContent = loads ? say.loading : word
  }
  name()

  return {
    element,
    show({ card, page, mode, poster, verify }) {
      word = playWord(mode)
      name()
      label.textContent = card?.label ?? say.label
      if (card) button.setAttribute('aria-label', playNamed(mode, card.title))
      else button.removeAttribute('aria-label')
      const before = words
      words = page ? made('slot', 'words') : wordsOf(card, verify)
      before.replaceWith(words)
      picture?.remove()
      picture = poster === null ? null : pictureFrom(poster)
      if (picture) element.append(picture)
    },
    reason(text, hopeless) {
      said?.remove()
      said = text ? reasonOf(text) : null
      if (said) element.append(said)
      button.hidden = hopeless
    },
    busy(loading) {
      button.setAttribute('aria-disabled', String(loading))
      loads = loading
      name()
    },
    // The sheet does it.
    print() {},
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

function wordsOf(card: Card | null, verify: string): HTMLElement {
  if (card === null) return made('div', 'words')
  const said = saidIn(card, '', card)
  const link = made('a', '', say.verify)
  link.href = verify
  const tells = made('p', 'tells', tellsOf(card), ' · ', link)
  tells.dir = 'auto'
  const about = card.about ? [saidIn(card.about, 'tells', card)] : []
  return made('div', 'words brought', said, ...about, tells)
}

function saidIn({ parts, speech }: CardAbout, name: string, { language }: Card): HTMLElement {
  const said = made('p', speech ? `${name} speech` : name)
  said.lang = language
  said.dir = 'auto'
  for (const { role, text } of parts) said.append(made('span', role, text))
  return said
}
