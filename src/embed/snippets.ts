import { embedWords as say } from '../words/index.ts'
import { type Card, posterOf, wordsOf } from './card.ts'
import { type EmbedOptions, frameAddress, writeOptions } from './options.ts'
import { SHAPE } from './size.ts'

/** What a snippet is made from. */
export interface SnippetPlan {
  /** The address of the player's folder, with a slash at the end. */
  readonly base: string
  readonly options: EmbedOptions
  /** The line that stands in the page before, and instead of, any player. */
  readonly card: Card
}

/** An immutable copy of the player, and the digest of its script. */
export interface Pinned {
  readonly base: string
  readonly integrity: string
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** A text as it stands in HTML, between tags or in double quotes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)

const attributes = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')

/** The page that opens at the line: what every snippet leads to. */
const pageOf = ({ base, card }: SnippetPlan): string => `${base}#line=${card.line}`

const titleOf = ({ card }: SnippetPlan): string => say.frameTitle(card.title, card.label)

/** A picture that leads to the line. Its words, with label, cue and author, are its other text. */
export function pictureSnippet(plan: SnippetPlan): string {
  const poster = posterOf(plan.card, plan.options.clean)
  if (poster === null) return quoteSnippet(plan)
  const image = attributes([
    ['src', plan.base + poster],
    ['width', '1200'],
    ['height', '750'],
    ['alt', wordsOf(plan.card, plan.options.clean).alt],
    ['style', 'max-width:100%;height:auto'],
  ])
  return `<a${attributes([['href', pageOf(plan)]])}><img${image}></a>`
}

/** Where a snippet's looks stand: in its tags, or, under a strict policy, in a sheet of the page's. */
export type Looks = 'tag' | 'sheet'

const QUOTE_STYLE = 'margin:0;padding:1.25rem;overflow-wrap:anywhere'

/** The words themselves, with label, cue and author, and a link. */
export function quoteSnippet(plan: SnippetPlan, looks: Looks = 'tag'): string {
  const { card, options } = plan
  const said = wordsOf(card, options.clean)
    .parts.map(({ role, text }) =>
      card.speech && role === 'content' ? `<i>${escaped(text)}</i>` : escaped(text),
    )
    .join('')
  const own: [string, string][] = [['lang', card.language]]
  if (looks === 'tag') own.push(['style', QUOTE_STYLE])
  const link = attributes([
    ['href', pageOf(plan)],
    ['data-readout', 'title'],
  ])
  const title = `<a${link}>${escaped(card.title)}</a>`
  return [
    `<blockquote${attributes(own)}>`,
    `  <p><b data-readout="label">${escaped(card.label)}</b></p>`,
    `  <p>${said}</p>`,
    `  <p>${[escaped(card.author), title].filter(Boolean).join(' · ')}</p>`,
    '</blockquote>',
  ].join('\n')
}

/** A bare frame. */
export function frameSnippet(plan: SnippetPlan): string {
  const pairs: [string, string][] = [
    ['src', frameAddress(`${plan.base}frame.html`, plan.options)],
    ['title', titleOf(plan)],
    ['width', '100%'],
    ['height', String(SHAPE.least)],
    ['style', 'border:0'],
    ['loading', 'lazy'],
    ['allow', 'fullscreen; autoplay; clipboard-write'],
  ]
  return `<iframe${attributes(pairs)}></iframe>`
}

/** The words, and a frame below: where a page strips the one, the other stays. */
export const quoteAndFrameSnippet = (plan: SnippetPlan): string =>
  `${quoteSnippet(plan)}\n${frameSnippet(plan)}`

/** The address of the line's own page, for pages that ask an address how to embed it (oEmbed). */
export const addressSnippet = ({ base, card }: SnippetPlan): string =>
  `${base}lines/${card.line}.html`

/** A link to the one file that plays without a network. */
export function fileSnippet(plan: SnippetPlan): string {
  const { base, card } = plan
  const link = attributes([['href', `${base}offline/${card.story}.html`]])
  return `<a${link} download>${escaped(titleOf(plan))} ${escaped(say.oneFile)}</a>`
}

/** The place that a player takes, before its script has run, so that nothing moves when it has. */
export const RESERVED = `display:block;aspect-ratio:${SHAPE.across}/${SHAPE.down};min-height:${SHAPE.least}px;max-height:${SHAPE.most}px;overflow:auto`

/** The element, with the words inside it. @param pinned an immutable copy to take it from */
export function elementSnippet(plan: SnippetPlan, pinned: Pinned | null, looks: Looks): string {
  const script: [string, string][] = [
    ['type', 'module'],
    ['src', `${pinned?.base ?? plan.base}embed.js`],
  ]
  if (pinned) script.push(['integrity', pinned.integrity], ['crossorigin', 'anonymous'])
  const quote = quoteSnippet(plan, looks).replace(/^/gm, '  ')
  const own = writeOptions(plan.options)
  const poster = plan.options.clean ? null : plan.card.poster
  if (poster !== null) own.push(['poster', pinned ? `../../${poster}` : poster])
  if (looks === 'tag') own.push(['style', RESERVED])
  return [
    `<script${attributes(script)}></script>`,
    `<readout-player${attributes(own)}>`,
    quote,
    '</readout-player>',
  ].join('\n')
}
