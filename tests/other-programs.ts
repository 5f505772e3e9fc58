/**
 * What programs that are not ours do to a page: each is given what stands in it, and later whatever
 * comes. They are sent to the browser as their text, so each holds all that it needs.
 */
export type Program = (root: Node) => void

/** As browsers' translators do: another text, in two `<font>`, in the place of each text. */
const translator: Program = (root) => {
  const texts: Node[] = root.nodeType === 3 ? [root] : []
  const walker = document.createTreeWalker(root, 4)
  while (root.nodeType === 1 && walker.nextNode()) texts.push(walker.currentNode)
  for (const text of texts) {
    if (text.parentElement?.closest('font, script, style, noscript, textarea, svg') !== null)
      continue
    const outer = document.createElement('font')
    outer.append(document.createElement('font'))
    outer.firstElementChild?.append(text.textContent ?? '')
    text.parentNode?.replaceChild(outer, text)
  }
}

/** The same with the page's own text nodes in the `<font>`. */
const wrapper: Program = (root) => {
  const texts: Node[] = root.nodeType === 3 ? [root] : []
  const walker = document.createTreeWalker(root, 4)
  while (root.nodeType === 1 && walker.nextNode()) texts.push(walker.currentNode)
  for (const text of texts) {
    if (text.parentElement?.closest('font, script, style, noscript, textarea, svg') !== null)
      continue
    const outer = document.createElement('font')
    outer.append(document.createElement('font'))
    text.parentNode?.replaceChild(outer, text)
    outer.firstElementChild?.append(text)
  }
}

/** As highlighters do: each text is split, and its second half wrapped. */
const highlighter: Program = (root) => {
  const texts: Node[] = root.nodeType === 3 ? [root] : []
  const walker = document.createTreeWalker(root, 4)
  while (root.nodeType === 1 && walker.nextNode()) texts.push(walker.currentNode)
  for (const text of texts) {
    if (text.parentElement?.closest('mark.other, script, style, noscript, textarea, svg') !== null)
      continue
    const half = (text as Text).splitText(Math.floor((text.textContent ?? '').length / 2))
    const mark = document.createElement('mark')
    mark.className = 'other'
    half.replaceWith(mark)
    mark.append(half)
  }
}

/** As extensions do: an empty element of theirs before each of ours and in it. */
const inserter: Program = (root) => {
  if (!(root instanceof HTMLElement)) return
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (!(element instanceof HTMLElement) || element.matches('.other, body, script, link, style'))
      continue
    if (element.closest('head, picture, select, .stage') || element.matches('img, input')) continue
    for (const tag of ['span', 'p']) {
      const theirs = document.createElement(tag)
      theirs.className = 'other'
      theirs.hidden = true
      if (tag === 'span') element.before(theirs)
      else element.prepend(theirs)
    }
  }
}

/** All of them, by what they are. */
export const PROGRAMS = {
  'a translator': translator,
  'a translator that keeps our text nodes': wrapper,
  'a highlighter': highlighter,
  'an extension that inserts elements': inserter,
}

/**
 * Lets a program do its work in a page for as long as it is open.
 * @returns what does the rest of it now: it is done in any case in a moment
 */
export function letLoose(program: Program, root: Node): () => void {
  const work = (nodes: Iterable<Node>) => {
    for (const node of nodes) if (node.isConnected) program(node)
    // What it did itself is not to be done again.
    changes.takeRecords()
  }
  const follow = (records: readonly MutationRecord[]) =>
    work(new Set(records.flatMap(({ addedNodes }) => [...addedNodes])))
  const changes = new MutationObserver(follow)
  changes.observe(root, { childList: true, subtree: true })
  work([root])
  return () => follow(changes.takeRecords())
}
