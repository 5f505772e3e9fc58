import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import {
  addressSnippet,
  type Card,
  compactSnippet,
  type EmbedOptions,
  elementSnippet,
  fileSnippet,
  frameSnippet,
  letterSnippet,
  type Pinned,
  pictureSnippet,
  quoteAndFrameSnippet,
  readOptions,
  stillFrameSnippet,
  textSnippet,
} from '../../embed/index.ts'
import { words } from '../../words/index.ts'

/** A line that can be chosen. */
export interface ChoosableLine {
  readonly id: string
  /** The beginning of its words. */
  readonly text: string
  readonly inEvent: boolean
}

/** Ways to embed, from the weakest host to the strongest, and one without a host. */
export const KINDS = [
  'picture',
  'still',
  'frame',
  'quote',
  'address',
  'element',
  'compact',
  'pinned',
  'letter',
  'text',
  'file',
] as const
export type Kind = (typeof KINDS)[number]

const ALL = ['line', 'mode', 'theme', 'dir', 'clean', 'sound'] as const
type Asked = (typeof ALL)[number]

/** What can be asked of each kind; the rest is not offered with it. */
export const TAKES: Readonly<Record<Kind, readonly Asked[]>> = {
  picture: ['line', 'clean'],
  still: ['line', 'clean'],
  frame: ALL,
  quote: ALL,
  address: ['line', 'clean'],
  element: ALL,
  compact: ALL,
  pinned: ALL,
  letter: ['line', 'clean'],
  text: ['line', 'clean'],
  file: [],
}

/** What the editor has chosen, and what was fetched for it. */
export interface Choice {
  readonly kind: Signal<Kind>
  readonly options: Signal<EmbedOptions>
  /** The address of the player's folder. */
  readonly base: Signal<string>
  /** The chosen line's card; `null` until it is here, `'away'` where it could not be had. */
  readonly card: Signal<Card | 'away' | null>
  /** The immutable copy; `null` where none is known. */
  readonly pinned: Signal<Pinned | null>
  /** Whether the description for pages that ask leads to a player, and not only to a link. */
  readonly described: Signal<boolean>
}

/** A choice as it stands at first. @param line the line that is proposed */
export const createChoice = (line: string): Choice => ({
  kind: signal<Kind>('element'),
  options: signal(readOptions((name) => (name === 'line' ? line : null))),
  base: signal(''),
  card: signal<Card | 'away' | null>(null),
  pinned: signal<Pinned | null>(null),
  described: signal(true),
})

type Chosen = { readonly [K in keyof Choice]: ReadonlySignal<Choice[K]['value']> }

/** The snippet for a choice; empty while there is none, as `whyNone` says. */
export function snippetOf({ kind, options, base, card, pinned }: Chosen): string {
  if (card.value === null || card.value === 'away') return ''
  const plan = { base: base.value, options: options.value, card: card.value }
  switch (kind.value) {
    case 'picture':
      return pictureSnippet(plan)
    case 'still':
      return stillFrameSnippet(plan)
    case 'frame':
      return frameSnippet(plan)
    case 'quote':
      return quoteAndFrameSnippet(plan)
    case 'address':
      return addressSnippet(plan)
    case 'element':
      return elementSnippet(plan, null, 'tag')
    case 'compact':
      return compactSnippet(plan)
    case 'letter':
      return letterSnippet(plan)
    case 'text':
      return textSnippet(plan)
    case 'pinned':
      return pinned.value ? elementSnippet(plan, pinned.value, 'tag') : ''
    case 'file':
      return fileSnippet(plan)
  }
}

const LOOPBACK = /^https?:\/\/(localhost|127\.|\[::1\])/

/** What an editor should know of the snippet before it is pasted; empty where all is well. */
export function warningOf({ kind, base, card, pinned, described }: Chosen): string {
  const say = words.embedPage
  if (card.value === 'away') return say.noCard
  if (kind.value === 'pinned' && card.value && !pinned.value) return say.noPinned
  if (kind.value === 'address' && !described.value) return say.asLink
  return LOOPBACK.test(base.value) ? say.onlyHere : ''
}
