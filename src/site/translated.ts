import { effect, type ReadonlySignal, signal } from '@preact/signals-core'
import { words } from '../words/index.ts'

/**
 * Whether a translator has changed the page, now and from now on: Chrome's and Edge's set a class on
 * the root, Firefox's the language of the root, and what they put in place of text are `<font>`
 * elements, which our pages have none of.
 */
export function watchTranslation(): ReadonlySignal<boolean> {
  const root = document.documentElement
  const translated = signal(false)
  const look = () => {
    translated.value =
      /\btranslated-(ltr|rtl)\b/.test(root.className) ||
      (root.lang !== '' && languageOf(root.lang) !== languageOf(words.language)) ||
      document.querySelector('font') !== null
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
  return translated
}

const languageOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? ''

const hasFont = (nodes: NodeList): boolean => [...nodes].some(({ nodeName }) => nodeName === 'FONT')

/** Has a page of text say at its top that it is translated, for as long as it is. */
export function sayTranslated(): void {
  const said = document.createElement('p')
  said.className = 'notice'
  said.role = 'alert'
  said.textContent = words.translated
  const translated = watchTranslation()
  effect(() => {
    if (translated.value) document.querySelector('main')?.prepend(said)
    else said.remove()
  })
}
