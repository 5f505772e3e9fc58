import {
  accountsOf,
  askOf,
  type Explanation,
  explain,
  type Item,
  kindOf,
  poolOf,
  type Reason,
  type Step,
} from '../../lesson/index.ts'
import type { Line } from '../../reconstruction/index.ts'
import { lessonWords } from '../../words/lesson/index.ts'
import type { TeachState } from './state.ts'

/** An answer as the key has it. */
export interface KeyAnswer {
  readonly item: Item
  readonly ask: string
  readonly explanation: Explanation
}

/** What the key says of one line. */
export interface KeyOfStep {
  /** What the class is asked. */
  readonly asked: readonly KeyAnswer[]
  /** Whether the sides say so that nothing is asked of here: for the talk. */
  readonly besides: readonly KeyAnswer[]
  /** What the accounts of those sides say of which nothing can be asked: no plain yes or no is known, or the line tells. */
  readonly accounts: readonly { readonly party: string; readonly reasons: readonly Reason[] }[]
}

/** The answers to a step's questions, and what the other sides say of its line; no reason is given twice. */
export function keyOf(state: TeachState, step: Step, line: Line): KeyOfStep {
  const { bundle, file } = state
  const { clean } = state.config.value
  // The mark over a made sentence says that it was made.
  const told = new Set<string>([lessonWords.feedback.made])
  const isNew = (text: string): boolean => {
    if (told.has(text)) return false
    told.add(text)
    return true
  }
  // A side's records may have one reason in common: it is told with the first.
  const fresh = (reasons: readonly Reason[]): Reason[] =>
    reasons
      .filter(({ name, text }) => isNew([name, text].join('\n').trim()))
      .map((reason) => (reason.why && !isNew(reason.why) ? { ...reason, why: '' } : reason))
  const answerOf = (item: Item): KeyAnswer => {
    const { verdict, reasons } = explain(bundle, line, item, clean)
    return {
      item,
      ask: askOf(bundle, line, item),
      explanation: { verdict, reasons: fresh(reasons) },
    }
  }
  const isOfEvent = bundle.exchange.includes(step.line)
  const parties = isOfEvent ? Object.entries(bundle.story.parties) : []
  const others = poolOf(bundle, file, clean).event.filter(
    (item) => item.line === step.line && !step.items.some(({ id }) => id === item.id),
  )
  const asked = step.items.map(answerOf)
  const besides: KeyAnswer[] = []
  const accounts: { party: string; reasons: readonly Reason[] }[] = []
  for (const [id, { name }] of parties) {
    const isOn = (item: Item) => kindOf(item) === `says.${id}`
    if (step.items.some(isOn)) continue
    const other = others.find(isOn)
    if (other) besides.push(answerOf(other))
    else accounts.push({ party: name, reasons: accountsOf(bundle, line, id, clean) })
  }
  return { asked, besides, accounts: accounts.filter(({ reasons }) => reasons.length > 0) }
}
