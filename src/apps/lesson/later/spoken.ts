import {
  answered,
  askOf,
  claimIn,
  countsOf,
  explain,
  isMade,
  PRACTICE,
  type Step,
  screenOf,
} from '../../../lesson/index.ts'
import { announcement } from '../../../panel/index.ts'
import type { Player } from '../../../player/index.ts'
import { type Line, lineById, MASK, plainText } from '../../../reconstruction/index.ts'
import { words } from '../../../words/index.ts'
import { endWords, lessonWords } from '../../../words/lesson/index.ts'
import type { LessonState } from '../state.ts'

const { practice, feedback } = lessonWords
const { summary } = endWords

/** What is read aloud of the lesson's screen: what is judged and asked, or what came of it. */
export const spokenOf = (player: Player, state: LessonState): string =>
  wordsOf(player, state).replaceAll(MASK, words.caption.masked)

function wordsOf(player: Player, state: LessonState): string {
  const run = state.run.value
  const screen = screenOf(run)
  switch (screen.kind) {
    case 'practice':
      if (!screen.asks) return lessonWords.intro.ready
      return run.revealed
        ? [
            `${practice.answer}.`,
            practice.right,
            practice.at(run.drafts[PRACTICE]?.sure ?? 50),
            practice.rule,
          ].join(' ')
        : `${practice.claim} ${practice.ask}`
    case 'step':
      return ofStep(player, state, screen.step)
    case 'summary':
    case 'end':
      return ofCounts(state)
  }
}

function ofStep(player: Player, state: LessonState, step: Step): string {
  const { bundle } = player.work
  const line = lineById(bundle, step.line)
  if (!line) return ''
  const { revealed } = state.run.value
  const parts = revealed ? answersTo(player, state, step, line) : questionsOn(player, step, line)
  const claims = step.items.some((item) => claimIn(item) !== null)
  const { clean } = player.state.value
  const about = announcement(line, { work: bundle, clean, withheld: !revealed }, null)
  return [...(claims ? [] : [about]), ...parts].join(' ')
}

/** What is asked, with what it is asked of where that is not the line. */
function questionsOn(player: Player, { items }: Step, line: Line): string[] {
  const { bundle } = player.work
  const { clean } = player.state.value
  return items.flatMap((item) => {
    const claim = claimIn(item)
    const about = claim === null ? [] : [plainText(claim, line.strong, clean)]
    return [...about, ...(isMade(item.id) ? [lessonWords.made] : []), askOf(bundle, line, item)]
  })
}

function answersTo(player: Player, state: LessonState, { items }: Step, line: Line): string[] {
  const { clean } = player.state.value
  return items.map((item) => {
    const answer = state.run.value.answers[item.id]
    const right = answer?.said === item.truth ? feedback.right : feedback.wrong
    return `${right}. ${explain(player.work.bundle, line, item, clean).verdict}`
  })
}

function ofCounts(state: LessonState): string {
  const { trusted, doubted, right, telling, calibration } = countsOf(
    answered(state.run.value, 'lesson'),
  )
  if (right.of === 0) return `${summary.title}. ${summary.nothing}`
  return [
    `${summary.title}.`,
    summary.trusted(trusted.count, trusted.of),
    summary.doubted(doubted.count, doubted.of),
    summary.telling[telling],
    ...(calibration ? [summary.calibration[calibration]] : []),
  ].join(' ')
}
