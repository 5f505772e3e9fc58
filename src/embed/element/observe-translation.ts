import { languageOf, TRANSLATED } from '../translators.ts'

/** The words that a page holds in an element, whatever else it says there. */
const wordsIn = (element: Element): string =>
  [...element.querySelectorAll('p')].map(({ textContent }) => textContent).join('\n')

/**
 * Tells whether a translator has changed what an element says, now and whenever that changes. The page
 * is somebody else's: it may be in any language, and change it, and hold `<font>` elsewhere. Firefox
 * leaves no mark but the root's language, so that with another one the words are compared.
 * @returns what ends it
 */
export function observeTranslation(
  element: HTMLElement,
  tell: (translated: boolean) => void,
): () => void {
  const root = document.documentElement
  const language = languageOf(root.lang)
  const words = wordsIn(element)
  let told = false
  const look = () => {
    const translated =
      TRANSLATED.onRoot.test(root.className) ||
      [element, element.shadowRoot].some((part) => part?.querySelector(TRANSLATED.around)) ||
      (languageOf(root.lang) !== language && wordsIn(element) !== words)
    if (translated !== told) tell(translated)
    told = translated
  }
  const observer = new MutationObserver(look)
  observer.observe(root, { attributeFilter: ['class', 'lang'] })
  for (const part of [element, element.shadowRoot])
    if (part) observer.observe(part, { childList: true, characterData: true, subtree: true })
  look()
  return () => observer.disconnect()
}
