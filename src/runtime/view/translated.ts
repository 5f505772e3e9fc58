import { effect, type Signal, signal } from '@preact/signals-core'
import { languageOf, TRANSLATED } from '../../embed/index.ts'
import { words } from '../../words/index.ts'

/**
 * Whether a translator has changed the page, now and from now on: Chrome's and Edge's set a class on
 * the root, Firefox's the language of the root, and what they put in place of text are `<font>`
 * elements, which our pages have none of.
 * @param translated is told
 * @param language what the page was written in (BCP 47)
 */
export function watchTranslation(
  translated: Signal<boolean>,
  language: string = words.language,
): void {
  const root = document.documentElement
  const look = () => {
    translated.value =
      TRANSLATED.onRoot.test(root.className) ||
      (root.lang !== '' && languageOf(root.lang) !== languageOf(language)) ||
      document.querySelector(TRANSLATED.around) !== null
  }
  look()
  new MutationObserver(look).observe(root, { attributeFilter: ['class', 'lang'] })
  new MutationObserver((records) => {
    // The document is searched only where there is something to be found.
    if (
      records.some(({ addedNodes, removedNodes }) => hasFont(addedNodes) || hasFont(removedNodes))
    )
      look()
  }).observe(document.body, { childList: true, subtree: true })
}

const hasFont = (nodes: NodeList): boolean =>
  [...nodes].some(({ nodeName }) => nodeName.toLowerCase() === TRANSLATED.around)

/**
 * Has a page of text say at its top that it is translated, for as long as it is.
 * @param language what the page was written in (BCP 47); the interface's, if it is not given
 */
export function sayTranslated(language?: string): void {
  const said = document.createElement('p')
  said.className = 'notice'
  said.role = 'alert'
  said.textContent = words.translated
  const translated = signal(false)
  watchTranslation(translated, language)
  effect(() => {
    if (translated.value) document.querySelector('main')?.prepend(said)
    else said.remove()
  })
}
