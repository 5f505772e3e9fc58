import { type ComponentChildren, Fragment, isValidElement, options, type VNode } from 'preact'

let keyed = false

/**
 * From now on the text that an element holds is part of its key: an element whose text changes is
 * replaced by another, with whatever a translator or a highlighter has made of it. Preact by itself
 * edits the text node that it made, which a translator has long taken out of the page.
 *
 * Texts beside each other become one and empty ones none, as in a page that was parsed: so what a
 * server wrote and what is drawn over it are the same, node by node.
 *
 * What is replaced loses the focus and is not announced: what takes the focus, and a live region,
 * hold an element with their text. A component beside text is not to change its own elements.
 */
export function keyElementsByText(): void {
  if (keyed) return
  keyed = true
  const before = options.vnode
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string') keyByText(vnode)
    // What a component gives may stand beside text; an empty text is a node that no server wrote.
    else if (vnode.type === Fragment) {
      const { props } = vnode as VNode<{ children?: ComponentChildren }>
      props.children = withoutEmpty(props.children)
    }
    before?.(vnode)
  }
}

/** What an element holds: a text, or an element or component. */
type Piece = string | VNode

function keyByText(vnode: VNode): void {
  const { props } = vnode
  const pieces: Piece[] = []
  gather(props.children, pieces)
  const texts = pieces.filter((piece) => typeof piece === 'string')
  if (texts.length === 0) return
  if (texts.every((text) => text === '')) {
    props.children = withoutEmpty(props.children)
    return
  }
  props.children = pieces.filter((piece) => piece !== '')
  vnode.key = [vnode.key ?? '', ...pieces.map(keyOf)].join('\n')
}

/** Gathers what an element holds, in order. */
function gather(children: ComponentChildren, pieces: Piece[]): void {
  if (Array.isArray(children)) {
    for (const child of children) gather(child, pieces)
  } else if (isValidElement(children)) {
    if (children.type === Fragment) gather(childrenOf(children), pieces)
    else pieces.push(children)
  } else if (typeof children === 'string' || typeof children === 'number') {
    const last = pieces.at(-1)
    if (typeof last === 'string') pieces[pieces.length - 1] = `${last}${children}`
    else pieces.push(`${children}`)
  }
}

const keyOf = (piece: Piece): string =>
  typeof piece === 'string'
    ? piece
    : `<${typeof piece.type === 'string' ? piece.type : ''} ${piece.key}>`

const childrenOf = ({ props }: VNode<{ children?: ComponentChildren }>) => props.children

/** The same without empty texts, each child in its place: they would be text nodes of their own. */
const withoutEmpty = (children: ComponentChildren): ComponentChildren =>
  Array.isArray(children) ? children.map(withoutEmpty) : children === '' ? null : children
