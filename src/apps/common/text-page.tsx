import { type ComponentType, render } from 'preact'
import type { Bundle } from '../../reconstruction/index.ts'
import { preferAsKept } from '../../runtime/preferences/index.ts'
import { printAddress, sayTranslated } from '../../runtime/view/index.ts'

/** What a page of text is written from. */
export interface TextProps {
  bundle: Bundle
  /** Whether strong words are masked. */
  clean: boolean
}

/**
 * Starts a page of text: it needs no script, but for readers who want it otherwise than it was
 * written. Where strong words are to be masked, what it holds is written anew.
 * @param fetchText fetches what the page's main element holds.
 */
export async function startTextPage(
  fetchText: () => Promise<ComponentType<TextProps>>,
): Promise<void> {
  sayTranslated()
  printAddress()
  const main = document.querySelector('main')
  if (!preferAsKept().clean || !main) return
  const [{ loadBundle }, Text] = await Promise.all([
    import('../../runtime/load/load.ts'),
    fetchText(),
  ])
  const bundle = await loadBundle(document.getElementById('bundle'))
  if (!bundle.ok) return
  main.replaceChildren()
  render(<Text bundle={bundle.value} clean={true} />, main)
  document.getElementById(window.location.hash.slice(1))?.scrollIntoView()
}
