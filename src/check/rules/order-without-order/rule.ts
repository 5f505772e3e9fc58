import { placeIn } from '../../../script/source/index.ts'
import { exchangeOf } from '../../assemble-draft.ts'
import { fault, shown } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { linesOf } from '../../lines.ts'
import { proseOf } from '../../prose.ts'
import { knowsAllLines } from '../../reached.ts'
import { error } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'
import { workOf } from '../../work.ts'

const OTHER_WAY =
  /\b(?:the other way (?:round|around)|in (?:the )?reverse(?:d)?(?: order)?|in the opposite order)\b/i
const NOT_SO = /\b(?:not|no|none|nor|neither|never)\b|n[’']t\b/i
/** What gives the order of the lines to the event, or to accounts. */
const BORNE_OUT =
  /\border\b[^.;]*(?:\b(?:is|was) (?:that of )?the (?:call|talk|meeting|conversation|event|exchange|visit)(?:[’']s)?\b|\b(?:bear|bears|bore) (?:\S+ ){0,2}out\b|\bconfirm\w*)|\b(?:bear|bears|bore|borne) (?:\S+ ){0,2}order out\b|\bconfirm\w* (?:this|the|that|its) order\b/i

/** R456: what our texts say of the order of the lines is what `event: orders:` and `own` say. */
export const orderWithoutOrder = error('R456', (draft) => {
  if (!draft.story || !isEnglish(draft) || !knowsAllLines(draft)) return []
  const reversed = hasReversed(draft)
  const isAuthors = reversed || hasOwnOrder(draft)
  return textsOf(draft).flatMap(({ text, at }) => {
    const sentences = sentencesOf(text).map((sentence) => sentence.text)
    const untold = reversed ? undefined : sentences.find((one) => saysReversed(one))
    const borne = isAuthors
      ? sentences.find((one) => BORNE_OUT.test(one) && !NOT_SO.test(one))
      : undefined
    if (untold !== undefined)
      return [
        fault(
          at(),
          `${shown(untold)} tells another order, and event: orders: in story.yaml has none`,
          'Write down which record has which lines in which order, or leave the sentence out.',
        ),
      ]
    if (borne === undefined) return []
    return [
      fault(
        at(),
        `${shown(borne)} gives the lines’ order to more than their author`,
        'An order is the author’s where own or event: orders: says so: let the sentence say it too.',
      ),
    ]
  })
})

const saysReversed = (sentence: string): boolean => {
  const found = OTHER_WAY.exec(sentence)
  return found !== null && !NOT_SO.test(sentence.slice(0, found.index))
}

const textsOf = (draft: Draft) => [
  ...linesOf(draft, 'narration').map(({ line }) => ({
    text: line.text,
    at: () => placeIn(line.ink),
  })),
  ...proseOf(draft).map(({ value, file, path }) => ({ text: value, at: () => file.at(path) })),
]

/** Whether a record has two lines the other way round than they are told. */
function hasReversed(draft: Draft): boolean {
  const work = workOf(draft)
  if (!work || !draft.exploration) return false
  const exchange = exchangeOf(work, draft.exploration)
  return (work.story.event.orders ?? []).some(({ lines }) =>
    lines.some((id, i) => i > 0 && exchange.indexOf(id) < exchange.indexOf(lines[i - 1] ?? '')),
  )
}

const hasOwnOrder = (draft: Draft): boolean =>
  linesOf(draft, 'speech', 'quotation').some(({ sourcing }) =>
    sourcing.own.some(({ aspect }) => aspect === 'order'),
  )
