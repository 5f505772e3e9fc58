import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import {
  addressSnippet,
  type Card,
  type CardPicture,
  compactSnippet,
  type EmbedOptions,
  elementSnippet,
  feedItemSnippet,
  fileSnippet,
  frameSnippet,
  letterSnippet,
  OPTION_NAMES,
  type Pinned,
  pictureSnippet,
  picturesOf,
  quoteAndFrameSnippet,
  readOptions,
  type SnippetPlan,
  stillFrameSnippet,
  textSnippet,
} from '../../embed/index.ts'
import { isOnlyHere } from '../../runtime/address/index.ts'
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
  'feed',
  'text',
  'file',
] as const
export type Kind = (typeof KINDS)[number]

const ALL = ['line', 'mode', 'theme', 'dir', 'clean', 'sound'] as const
type Asked = (typeof ALL)[number] | 'picture'

/** What can be asked of each kind; the rest is not offered with it. */
export const TAKES: Readonly<Record<Kind, readonly Asked[]>> = {
  picture: ['line', 'picture', 'clean'],
  still: ['line', 'clean'],
  frame: ALL,
  quote: ALL,
  address: ['line', 'clean'],
  element: ALL,
  compact: ALL,
  pinned: ALL,
  letter: ['line', 'clean'],
  feed: ['line', 'clean'],
  text: ['line', 'clean'],
  file: [],
}

/** Whether a kind can show the whole from its beginning: one that plays, or leads to what plays. */
export const takesWhole = (kind: Kind): boolean =>
  kind === 'address' || (TAKES[kind].includes('line') && TAKES[kind].includes('mode'))

/** What the editor has chosen, and what was fetched for it. */
export interface Choice {
  readonly kind: Signal<Kind>
  readonly options: Signal<EmbedOptions>
  /** The picture that is asked for, by its size and kind of file; the line's first where it has none such. */
  readonly picture: Signal<string>
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
  picture: signal(''),
  base: signal(''),
  card: signal<Card | 'away' | null>(null),
  pinned: signal<Pinned | null>(null),
  described: signal(true),
})

type Chosen = { readonly [K in keyof Choice]: ReadonlySignal<Choice[K]['value']> }

const NOTHING = readOptions(() => null)

/** What of the options comes along with the chosen kind: what it does not offer is not asked for unseen. */
export function optionsOf({ kind, options }: Pick<Chosen, 'kind' | 'options'>): EmbedOptions {
  const takes: readonly string[] = TAKES[kind.value]
  const asked = OPTION_NAMES.filter((name) => takes.includes(name))
  return { ...NOTHING, ...Object.fromEntries(asked.map((name) => [name, options.value[name]])) }
}

/** How a picture is called where one is chosen of several: “1080 × 1080, PNG”. */
export const nameOf = ({ file, width, height }: CardPicture): string =>
  `${width} × ${height}, ${FORMATS[file.split('.').at(-1) ?? ''] ?? ''}`

const FORMATS: Readonly<Record<string, string>> = { jpg: 'JPEG', png: 'PNG', webp: 'WebP' }

/** The pictures that the line has, as it is asked for. */
export const picturesIn = (choice: Pick<Chosen, 'kind' | 'options' | 'card'>) => {
  const { value: card } = choice.card
  return card === null || card === 'away' ? [] : picturesOf(card, optionsOf(choice))
}

/** The one of them that is chosen; none where the line has none. */
export function pictureIn(choice: Pick<Chosen, 'kind' | 'options' | 'card' | 'picture'>) {
  const pictures = picturesIn(choice)
  return pictures.find((one) => nameOf(one) === choice.picture.value) ?? pictures[0]
}

/** The snippet for a choice; empty while there is none, as `warningOf` says. */
export function snippetOf(choice: Chosen): string {
  const { kind, base, card, pinned } = choice
  if (card.value === null || card.value === 'away') return ''
  const plan = { base: base.value, options: optionsOf(choice), card: card.value }
  switch (kind.value) {
    case 'picture':
      return pictureSnippet(plan, pictureIn(choice))
    case 'still':
      return stillFrameSnippet(plan)
    case 'frame':
      return frameSnippet(plan)
    case 'quote':
      return quoteAndFrameSnippet(plan)
    case 'address':
      return plan.options.line === null ? wholeAddress(plan) : addressSnippet(plan)
    case 'element':
      return elementSnippet(plan, null, 'tag')
    case 'compact':
      return compactSnippet(plan)
    case 'letter':
      return letterSnippet(plan)
    case 'feed':
      return feedItemSnippet(plan)
    case 'text':
      return textSnippet(plan)
    case 'pinned':
      return pinned.value ? elementSnippet(plan, pinned.value, 'tag') : ''
    case 'file':
      return fileSnippet(plan)
  }
}

/** The address of the play itself, which leads to a description too. */
const wholeAddress = ({ base, options }: SnippetPlan): string =>
  `${base}${options.clean ? '?clean=1' : ''}`

/** What an editor should know of the snippet before it is pasted; empty where all is well. */
export function warningOf(choice: Chosen): string {
  const { kind, base, card, pinned, described } = choice
  const say = words.embedPage
  if (card.value === 'away') return say.noCard
  if (kind.value === 'pinned' && card.value && !pinned.value) return say.noPinned
  if (kind.value === 'address' && !described.value) return say.asLink
  if (kind.value === 'picture' && card.value && !pictureIn(choice)) return say.noPicture
  return isOnlyHere(base.value) ? say.onlyHere : ''
}
