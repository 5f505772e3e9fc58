import { fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { knowsAllLines } from '../../reached.ts'
import { error } from '../../rule.ts'

const ANSWERED = /\b(?:answer(?:s|ed|ing)?|repl(?:y|ies|ied)|respond(?:s|ed)?)\b/i
const ACCOUNT = /\b(?:accounts?|records?|readouts?)\b/i

/** R810: whether an account has one line answer another is what `event: orders:` says. */
export const answerAgainstOrders = error('R810', (draft) => {
  const { file, yaml } = draft.lesson
  if (!file || !isEnglish(draft) || !knowsAllLines(draft)) return []
  return file.items.flatMap(({ id, line, ask, answer }, i) => {
    if (!isOfEvent(draft, line) || !ANSWERED.test(ask) || !ACCOUNT.test(ask)) return []
    const is = isAnswerInSomeAccount(draft, line)
    if (is === answer) return []
    return [
      fault(
        yaml.at(['items', i, 'answer']),
        `"${id}" asks whether an account has "${line}" as an answer, and by event: orders: it is ${is ? 'yes' : 'no'}`,
        'Let the answer follow the orders in story.yaml, or write down there which record has which order.',
      ),
    ]
  })
})

const isOfEvent = ({ story, exploration }: Draft, id: string): boolean =>
  exploration?.lines.get(id)?.scene === story?.event.scene

/** Whether a record has a line right after one of another speaker. */
const isAnswerInSomeAccount = ({ story, exploration }: Draft, line: string): boolean =>
  (story?.event.orders ?? []).some(({ lines }) => {
    const before = lines[lines.indexOf(line) - 1]
    const by = (id: string | undefined) => exploration?.lines.get(id ?? '')?.by
    return before !== undefined && by(before) !== by(line)
  })
