import { embedWords as say } from '../words/index.ts'
import { type Card, copyOf, shownCard, toldOf } from './card.ts'
import { directionOf } from './direction.ts'
import { escaped } from './escaped.ts'
import { playNamed } from './play-word.ts'
import { pageOf, type SnippetPlan } from './snippets.ts'
import { verifyPage } from './verify-page.ts'

/**
 * The picture's width, in px: half of what it is printed at, for screens of double density. Its height
 * follows: one that is said leaves a hole where pictures are off.
 */
const WIDTH = 600

/**
 * Colours that programs for mail turn round by night and that stay readable where they do not: dark
 * letters of the letter's own, on paper that is named as well.
 */
const INK = 'color:#1b1a17'
const TYPE = `font-family:Georgia,serif;${INK}`

const cell = (looks: string, content: string): string =>
  `  <tr><td style="padding:0 0 12px;${TYPE};${looks}">${content}</td></tr>`

/**
 * A line for a letter: a table with its looks in the tags, as programs for mail take no others. Label and
 * words stand as text, so that it reads with pictures off; the picture is of a link that is shared, with
 * masked words where those are asked for.
 */
export function letterSnippet(plan: SnippetPlan): string {
  const card = shownCard(plan.card, plan.options)
  const page = escaped(pageOf(plan))
  const words = card.parts
    .map(({ role, text }) =>
      card.speech && role === 'content' ? `<i>${escaped(text)}</i>` : escaped(text),
    )
    .join('')
  const about = card.about?.parts.map(({ text }) => escaped(text)).join('')
  const small = 'font-size:14px;line-height:1.4'
  const title = `<a href="${page}" style="${INK}">${escaped(card.title)}</a>`
  const verify = `<a href="${escaped(verifyPage(plan.base))}" style="${INK}">${escaped(say.verify)}</a>`
  const { language } = card
  return [
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" lang="${escaped(language)}" dir="${directionOf(language)}" style="max-width:${WIDTH}px;background:#f1ede2">`,
    cell(`padding:16px 16px 12px;${small}`, `<b>${escaped(card.label)}</b>`),
    ...(card.picture ? [cell('text-align:center', pictureIn(plan, card, page))] : []),
    cell('padding:0 16px 12px;font-size:20px;line-height:1.4', words),
    ...(about ? [cell(`padding:0 16px 12px;${small}`, about)] : []),
    cell(`padding:0 16px 12px;${small}`, [...toldOf(card).map(escaped), title].join(' · ')),
    cell(`padding:0 16px 16px;${small}`, [...copyOf(card).map(escaped), verify].join(' · ')),
    '</table>',
  ].join('\n')
}

/**
 * The words stand below it as text, and the label above, and neither is said twice: where pictures are off
 * there is a link by the name of what it opens, in the middle, as its place has no edge to stand at.
 */
const pictureIn = (plan: SnippetPlan, { title, picture }: Card, page: string): string =>
  `<a href="${page}" style="${INK}"><img src="${escaped(`${plan.base}${picture}`)}" alt="${escaped(playNamed(plan.options, title))}" width="${WIDTH}" border="0" style="display:block;width:100%;height:auto;font-size:14px;${INK}"></a>`

/** A line as plain text, with all that must stand by it and where it can be opened. */
export function textSnippet(plan: SnippetPlan): string {
  const card = shownCard(plan.card, plan.options)
  return [
    card.label,
    card.parts.map(({ text }) => text).join(''),
    card.about?.parts.map(({ text }) => text).join('') ?? '',
    [...toldOf(card), card.title].join(' · '),
    pageOf(plan),
    `${copyOf(card).join(' · ')} · ${say.verify}: ${verifyPage(plan.base)}`,
  ]
    .filter(Boolean)
    .join('\n')
}
