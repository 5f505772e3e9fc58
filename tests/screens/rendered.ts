import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Element, type Node, Window } from 'happy-dom'

const root = join(import.meta.dirname, '../..')

/** A stylesheet with all that it imports, in place. */
function sheet(path: string): string {
  const text = readFileSync(path, 'utf8')
  return text.replace(/@import "(\.[^"]+)";/g, (_, name) => sheet(join(dirname(path), name)))
}

const page = ['src/apps/common/site.css', 'src/apps/lesson/after.css', 'src/apps/teach/teach.css']
const styles = page.map((path) => sheet(join(root, path))).join('\n')

/** A window whose pages look by a stylesheet. @param css what stands in place of ours */
export function windowOf(css = styles): Window {
  const window = new Window()
  window.document.head.innerHTML = `<style>${css}</style>`
  return window
}

/** HTML as a page in that window shows it. What was there before goes. */
export function rendered(html: string, window: Window): Element {
  window.document.body.innerHTML = html
  return window.document.body
}

/** What is seen of an element's text: without the words for those who hear the page. */
export const seenIn = (element: Node): string => stretchesIn(element).map(textOf).join('')

/** What of it is set in italics, save the titles of periodicals. */
export const italicsIn = (element: Node): string =>
  stretchesIn(element)
    .filter(({ parentElement: at }) => at && !at.closest('cite'))
    .filter(({ parentElement: at }) => at && styleOf(at).fontStyle === 'italic')
    .map(textOf)
    .join('')

/** The stretches of it that are dotted as the author's own. */
export const dottedIn = (element: Element): string[] =>
  [...element.querySelectorAll('.own')].map((own) => own.textContent)

function styleOf(element: Element) {
  const { defaultView } = element.ownerDocument
  if (!defaultView) throw new Error('the page is gone')
  return defaultView.getComputedStyle(element)
}

const textOf = (node: Node): string => node.textContent ?? ''

function stretchesIn(node: Node): Node[] {
  if (node.nodeType === 3) return [node]
  if (node.nodeType !== 1 || (node as Element).classList.contains('heard')) return []
  return [...node.childNodes].flatMap(stretchesIn)
}
