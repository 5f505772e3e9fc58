import { embedWords as say } from '../words/index.ts'
import { type Card, shownCard, tellsOf } from './card.ts'
import { LOOKS, WORDS_ALONE } from './looks.ts'
import { type EmbedOptions, frameAddress, LESSON_PAGE, writeOptions } from './options.ts'
import { playNamed, playWord } from './play-word.ts'
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

/** The page that opens at the line, or the lesson: what every snippet leads to. */
export function pageOf({ base, card, options }: SnippetPlan): string {
  if (options.mode === 'teach') return `${base}${LESSON_PAGE}#line=${card.line}`
  return `${base}${options.clean ? '?clean=1' : ''}#line=${card.line}`
}

const shownIn = ({ card, options }: SnippetPlan): Card => shownCard(card, options)

const titleOf = ({ card }: SnippetPlan): string => say.frameTitle(card.title, card.label)

/** A picture that leads to the line. Its words, with label, cue and author, are its other text. */
export function pictureSnippet(plan: SnippetPlan): string {
  const { poster, alt } = shownIn(plan)
  if (poster === null) return quoteSnippet(plan)
  const image = attributes([
    ['src', plan.base + poster],
    ['width', '1200'],
    ['height', '750'],
    ['alt', alt],
    ['style', 'max-width:100%;height:auto'],
  ])
  const link = attributes([
    ['href', pageOf(plan)],
    ['style', 'border:0;text-decoration:none'],
  ])
  return `<a${link}><img${image}></a>`
}

const said = ({ parts, speech }: Card): string =>
  parts
    .map(({ role, text }) =>
      speech && role === 'content' ? `<i>${escaped(text)}</i>` : escaped(text),
    )
    .join('')

const QUOTE_STYLE = 'margin:0;padding:1.25rem;border:0;font-style:normal;overflow-wrap:anywhere'

/** The words themselves, with label, cue and author, and a link. */
export function quoteSnippet(plan: SnippetPlan): string {
  const card = shownIn(plan)
  const own = attributes([
    ['lang', card.language],
    ['style', QUOTE_STYLE],
  ])
  const title = `<a${attributes([['href', pageOf(plan)]])}>${escaped(card.title)}</a>`
  return [
    `<blockquote${own}>`,
    `  <p><b>${escaped(card.label)}</b></p>`,
    `  <p>${said(card)}</p>`,
    `  <p>${[escaped(tellsOf(card)), title].filter(Boolean).join(' · ')}</p>`,
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

/** Where a snippet's looks stand: in its tags, or, under a strict policy, in a sheet of the page's. */
export type Looks = 'tag' | 'sheet'

type Pairs = readonly (readonly [string, string])[]

/**
 * The element with all that it shows before it plays: label, link to play, words, picture. The
 * script changes nothing of it; it makes the links play in place. The label is first to be heard,
 * and stands below. @param pinned an immutable copy to take the script from
 */
export function elementSnippet(plan: SnippetPlan, pinned: Pinned | null, looks: Looks): string {
  const { base, options } = plan
  const card = shownIn(plan)
  const script: [string, string][] = [
    ['type', 'module'],
    ['src', `${pinned?.base ?? base}embed.js`],
  ]
  if (pinned) script.push(['integrity', pinned.integrity], ['crossorigin', 'anonymous'])
  const tag = (name: string, look: string | undefined, pairs: Pairs = []) =>
    `<${name}${attributes(looks === 'tag' ? [...pairs, ['style', `${look}`]] : pairs)}>`
  const title = `<cite data-readout="title">${escaped(card.title)}</cite>`
  const { poster } = card
  const words = poster === null ? WORDS_ALONE : LOOKS['> blockquote']
  return [
    `<script${attributes(script)}></script>`,
    tag('readout-player', LOOKS[''], writeOptions(options)),
    ...barOf(plan, tag),
    `  ${tag('blockquote', words, [['lang', card.language]])}<p>${said(card)}</p>`,
    `  <p>${[escaped(tellsOf(card)), title].filter(Boolean).join(' · ')}</p></blockquote>`,
    ...(poster === null ? [] : [pictureOf(plan, poster, tag)]),
    '</readout-player>',
  ].join('\n')
}

type Tag = (name: string, look: string | undefined, pairs?: Pairs) => string

function barOf(plan: SnippetPlan, tag: Tag): string[] {
  const { title, label } = plan.card
  const named = tag('b', LOOKS['> div > b'], [['data-readout', 'label']])
  const play = tag('a', LOOKS['> div > a'], [
    ['href', pageOf(plan)],
    ['data-readout', 'play'],
    ['aria-label', playNamed(plan.options, title)],
  ])
  return [
    `  ${tag('div', LOOKS['> div'])}${named}${escaped(label)}</b>`,
    `  ${play}${escaped(playWord(plan.options))}</a></div>`,
  ]
}

/** A second way to play, for whoever points; its words stand before it. */
function pictureOf(plan: SnippetPlan, poster: string, tag: Tag): string {
  const link = tag('a', LOOKS['> a'], [
    ['href', pageOf(plan)],
    ['data-readout', 'picture'],
    ['tabindex', '-1'],
    ['aria-hidden', 'true'],
  ])
  const image = tag('img', LOOKS['> a > img'], [
    ['src', plan.base + poster],
    ['alt', ''],
    ['loading', 'lazy'],
    ['decoding', 'async'],
  ])
  return `  ${link}${image}</a>`
}
