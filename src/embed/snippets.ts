import { embedWords as say } from '../words/index.ts'
import { type Card, copyOf, linePageName, shownCard, toldOf } from './card.ts'
import { directionOf } from './direction.ts'
import { escaped } from './escaped.ts'
import { LOOKS, QUOTE_LOOKS, WORDS_ALONE } from './looks.ts'
import { type EmbedOptions, frameAddress, LESSON_PAGE, writeOptions } from './options.ts'
import { picturesOf } from './pictures.ts'
import { playNamed, playWord } from './play-word.ts'
import { LINE_PAGE_HEIGHT, SHAPE } from './size.ts'
import { verifyPage } from './verify-page.ts'

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

const attributes = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')

/** The page that opens at the line, or the lesson: what every snippet leads to. */
export function pageOf({ base, card, options }: SnippetPlan): string {
  if (options.mode === 'teach') return `${base}${LESSON_PAGE}#line=${card.line}`
  return `${base}${options.clean ? '?clean=1' : ''}#line=${card.line}`
}

const shownIn = ({ card, options }: SnippetPlan): Card => shownCard(card, options)

/** What a line is called where it stands by itself: the title, with the label. */
export const titleOf = ({ card }: SnippetPlan): string => say.frameTitle(card.title, card.label)

type Pairs = readonly (readonly [string, string])[]

/**
 * A picture that leads to the line. Its words, with label, cue and author, are its other text. A line
 * without one gets its words instead. @param picture one of those of the line; the first without it
 */
export function pictureSnippet(
  plan: SnippetPlan,
  picture = picturesOf(plan.card, plan.options)[0],
): string {
  const { alt } = shownIn(plan)
  if (picture === undefined) return quoteSnippet(plan)
  const image = attributes([
    ['src', plan.base + picture.file],
    ['width', String(picture.width)],
    ['height', String(picture.height)],
    ['alt', alt],
    ['style', 'max-width:100%;height:auto'],
  ])
  const link = attributes([
    ['href', pageOf(plan)],
    ['style', 'border:0;text-decoration:none'],
  ])
  return `<a${link}><img${image}></a>`
}

const styled = (name: string, style: string | undefined): string =>
  `<${name}${style ? attributes([['style', style]]) : ''}>`

/** The words of a line, reported speech in italics. @param italic how these look */
const said = (
  { parts, speech }: Pick<Card, 'parts' | 'speech'>,
  italic: string | undefined,
): string =>
  parts
    .map(({ role, text }) =>
      speech && role === 'content' ? `${styled('i', italic)}${escaped(text)}</i>` : escaped(text),
    )
    .join('')

/** The line that an account or a remark is on, in a paragraph of its own. @param p its opening tag */
const aboutOf = ({ about }: Card, p: string, italic: string | undefined): string[] =>
  about ? [`  ${p}${said(about, italic)}</p>`] : []

/** Texts and tags side by side, each of which may be missing. */
const beside = (...pieces: readonly string[]): string => pieces.filter(Boolean).join(' · ')

/** Who tells a line and where it stands. @param title as a tag */
const toldIn = (card: Card, title: string): string => beside(...toldOf(card).map(escaped), title)

/** The language of words and the way that it runs, on a page that may run the other way. */
const languageOf = ({ language }: Card): Pairs => [
  ['lang', language],
  ['dir', directionOf(language)],
]

/** The words themselves, with label, cue and author, and a link. */
export function quoteSnippet(plan: SnippetPlan): string {
  const card = shownIn(plan)
  const looks = QUOTE_LOOKS
  const own = attributes([...languageOf(card), ['style', looks.blockquote]])
  const link = attributes([
    ['href', pageOf(plan)],
    ['style', looks.other],
  ])
  const verify = attributes([
    ['href', verifyPage(plan.base)],
    ['style', looks.other],
  ])
  const title = `<a${link}>${escaped(card.title)}</a>`
  const p = styled('p', looks.p)
  return [
    `<blockquote${own}>`,
    `  ${p}${styled('b', looks.other)}${escaped(card.label)}</b></p>`,
    `  ${p}${said(card, looks.i)}</p>`,
    ...aboutOf(card, p, looks.i),
    `  ${p}${toldIn(card, title)}</p>`,
    `  ${p}${beside(...copyOf(card).map(escaped), `<a${verify}>${escaped(say.verify)}</a>`)}</p>`,
    '</blockquote>',
  ].join('\n')
}

/** A frame of a height in CSS px, said twice: a page may give every frame a height of its own. */
const frameOf = (plan: SnippetPlan, src: string, height: number, more: Pairs): string => {
  const pairs: Pairs = [
    ['src', src],
    ['title', titleOf(plan)],
    ['width', '100%'],
    ['height', String(height)],
    ['style', `border:0;width:100%;height:${height}px`],
    ['loading', 'lazy'],
    ...more,
  ]
  return `<iframe${attributes(pairs)}></iframe>`
}

/** A bare frame. */
export const frameSnippet = (plan: SnippetPlan): string =>
  frameOf(plan, frameAddress(`${plan.base}frame.html`, plan.options), SHAPE.least, [
    ['allow', 'fullscreen; autoplay; clipboard-write'],
  ])

/** A frame for pages that let nothing run in one: the line's own page, which needs no script. */
export const stillFrameSnippet = (plan: SnippetPlan): string =>
  frameOf(plan, addressSnippet(plan), LINE_PAGE_HEIGHT, [['sandbox', '']])

/** The words, and a frame below: where a page strips the one, the other stays. */
export const quoteAndFrameSnippet = (plan: SnippetPlan): string =>
  `${quoteSnippet(plan)}\n${frameSnippet(plan)}`

/** The address of the line's own page, for pages that ask an address how to embed it (oEmbed). */
export const addressSnippet = ({ base, card, options }: SnippetPlan): string =>
  `${base}lines/${linePageName(card, options)}.html`

/** A link to the one file that plays without a network. */
export function fileSnippet(plan: SnippetPlan): string {
  const { base, card } = plan
  const link = attributes([['href', `${base}offline/${card.story}.html`]])
  return `<a${link} download>${escaped(titleOf(plan))} ${escaped(say.oneFile)}</a>`
}

/** Where a snippet's looks stand: in its tags, or, under a strict policy, in a sheet of the page's. */
export type Looks = 'tag' | 'sheet'

/**
 * The element with all that it shows before it plays: label, link to play, words, picture. The
 * script changes nothing of it; it makes the links play in place. The label is first to be heard, then
 * what plays, then whose copy it is; all of it stands below. @param pinned an immutable copy to take the script from
 */
export function elementSnippet(plan: SnippetPlan, pinned: Pinned | null, looks: Looks): string {
  const home = pinned?.base ?? plan.base
  const script: [string, string][] = [
    ['type', 'module'],
    ['src', `${home}embed.js`],
  ]
  if (pinned) script.push(['integrity', pinned.integrity], ['crossorigin', 'anonymous'])
  return `<script${attributes(script)}></script>\n${playerTag(plan, home, looks)}`
}

/**
 * What the element's place is reserved by, where its parts have no looks of their own. With a width, as
 * its least height would else, by the ratio, make it wider than a narrow column.
 */
const RESERVED = `display:block;width:100%;aspect-ratio:${SHAPE.across}/${SHAPE.down};min-height:${SHAPE.least}px;max-height:${SHAPE.most}px;overflow:auto`

/**
 * The same in little, for whoever reads what they paste: the script, the tag, and the words with label,
 * author and link as plain markup. The picture and "Play" come with the script.
 */
export function compactSnippet(plan: SnippetPlan): string {
  const { base, options } = plan
  const card = shownIn(plan)
  const named = attributes([
    ['src', base],
    ...writeOptions({ ...options, story: card.story }),
    ['style', RESERVED],
  ])
  return [
    `<script${attributes([
      ['type', 'module'],
      ['src', `${base}embed.js`],
    ])}></script>`,
    `<readout-player${named}>`,
    ...plainWords(plan),
    '</readout-player>',
  ].join('\n')
}

/** Label, words, who tells them, whose copy and a link, without any looks. */
function plainWords(plan: SnippetPlan): string[] {
  const card = shownIn(plan)
  const link = (to: string, text: string) => `<a${attributes([['href', to]])}>${escaped(text)}</a>`
  const copy = [...copyOf(card).map(escaped), link(verifyPage(plan.base), say.verify)]
  return [
    `<blockquote${attributes(languageOf(card))}><p><b>${escaped(card.label)}</b></p>`,
    `<p>${said(card, undefined)}</p>`,
    ...aboutOf(card, '<p>', undefined).map((line) => line.trim()),
    `<p>${beside(toldIn(card, link(pageOf(plan), card.title)), ...copy)}</p></blockquote>`,
  ]
}

/** The element by itself, for pages that have its script. @param home the folder that it plays from */
export function playerTag(plan: SnippetPlan, home: string, looks: Looks): string {
  const { options } = plan
  const card = shownIn(plan)
  const tag = (name: string, look: string | undefined, pairs: Pairs = []) =>
    `<${name}${attributes(looks === 'tag' ? [...pairs, ['style', `${look}`]] : pairs)}>`
  const cite = tag('cite', LOOKS['> blockquote cite'], [['data-readout', 'title']])
  const title = `${cite}${escaped(card.title)}</cite>`
  const p = tag('p', LOOKS['> blockquote > p'])
  const italic = looks === 'tag' ? LOOKS['> blockquote i'] : undefined
  const { poster, story } = card
  const about = aboutOf(card, p, italic)
  const words = poster === null ? WORDS_ALONE : LOOKS['> blockquote']
  return [
    tag('readout-player', LOOKS[''], [['src', home], ...writeOptions({ ...options, story })]),
    ...barOf(plan, tag),
    `  ${tag('blockquote', words, languageOf(card))}${p}${said(card, italic)}</p>`,
    ...about,
    // The digest last, which is the first to be missed where room ends.
    `  ${p}${beside(toldIn(card, title), escaped(card.digest))}</p></blockquote>`,
    ...(poster === null ? [] : [pictureOf(plan, poster, tag)]),
    '</readout-player>',
  ].join('\n')
}

type Tag = (name: string, look: string | undefined, pairs?: Pairs) => string

function barOf(plan: SnippetPlan, tag: Tag): string[] {
  const { title, label } = plan.card
  const named = tag('b', LOOKS['> div > b'], [['data-readout', 'label'], ...languageOf(plan.card)])
  const play = tag('a', LOOKS['> div > a'], [
    ['href', pageOf(plan)],
    ['data-readout', 'play'],
    ['aria-label', playNamed(plan.options, title)],
  ])
  return [
    `  ${tag('div', LOOKS['> div'])}${named}${escaped(label)}</b>`,
    `  ${play}${escaped(playWord(plan.options))}</a>`,
    `  ${copyIn(plan, tag)}</div>`,
  ]
}

/** Whose copy it is, the way to compare it, and where "Play" leads. */
function copyIn(plan: SnippetPlan, tag: Tag): string {
  const link = tag('a', LOOKS['> div > small > *'], [['href', verifyPage(plan.base)]])
  const verify = `${link}${escaped(say.verify)}</a>`
  const place = tag('small', LOOKS['> div > small'])
  return `${place}${beside(escaped(plan.card.publisher), verify)}${addressOf(plan, tag)}</small>`
}

/**
 * Where "Play" leads, as text: on paper, in a picture of the screen, and where a page takes links out,
 * nothing else says it. An address from the page's own folder would mean nothing there.
 */
function addressOf(plan: SnippetPlan, tag: Tag): string {
  if (!URL.canParse(plan.base)) return ''
  const place = tag('span', LOOKS['> div > small > *'], [
    ['data-readout', 'address'],
    ['aria-hidden', 'true'],
  ])
  return `<br>${place}${escaped(pageOf(plan))}</span>`
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
