import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import {
  type Card,
  type EmbedOptions,
  elementSnippet,
  frameSnippet,
  type Pinned,
  pictureSnippet,
  quoteAndFrameSnippet,
  readOptions,
} from '../../embed/index.ts'

/** A line that can be chosen. */
export interface ChoosableLine {
  readonly id: string
  /** The beginning of its words. */
  readonly text: string
  readonly inEvent: boolean
}

/** Ways to embed, from the weakest host to the strongest. */
export const KINDS = ['picture', 'frame', 'quote', 'element', 'pinned'] as const
export type Kind = (typeof KINDS)[number]

/** What the editor has chosen, and what was fetched for it. */
export interface Choice {
  readonly kind: Signal<Kind>
  readonly options: Signal<EmbedOptions>
  /** The address of the player's folder. */
  readonly base: Signal<string>
  /** The chosen line's card; `null` until it is here. */
  readonly card: Signal<Card | null>
  /** The immutable copy; `null` where none is known. */
  readonly pinned: Signal<Pinned | null>
}

/** A choice as it stands at first. @param line the line that is proposed */
export const createChoice = (line: string): Choice => ({
  kind: signal<Kind>('element'),
  options: signal(readOptions((name) => (name === 'line' ? line : null))),
  base: signal(''),
  card: signal<Card | null>(null),
  pinned: signal<Pinned | null>(null),
})

/** The snippet for a choice; empty until the line's card is here. */
export function snippetOf(
  choice: { readonly [K in keyof Choice]: ReadonlySignal<Choice[K]['value']> },
) {
  const { kind, options, base, card, pinned } = choice
  if (card.value === null) return ''
  const plan = { base: base.value, options: options.value, card: card.value }
  switch (kind.value) {
    case 'picture':
      return pictureSnippet(plan)
    case 'frame':
      return frameSnippet(plan)
    case 'quote':
      return quoteAndFrameSnippet(plan)
    case 'element':
      return elementSnippet(plan, null, 'tag')
    case 'pinned':
      return elementSnippet(plan, pinned.value, 'tag')
  }
}
