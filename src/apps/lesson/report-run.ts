import { effect } from '@preact/signals-core'
import {
  type Answered,
  answered,
  askOf,
  claimIn,
  isMade,
  type LessonWork,
  type Run,
} from '../../lesson/index.ts'
import type { Platform, ReportedAnswer } from '../../lesson/platforms/index.ts'
import { markOf } from '../../panel/index.ts'
import { lineById, plainText } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { lessonWords } from '../../words/lesson/index.ts'
import { type LessonState, textOfRun } from './state.ts'

/** Reports to the platform whatever of the run stands, from its beginning on; drafts are nobody's. */
export function reportRun(state: LessonState, platform: Platform, work: LessonWork): void {
  let reported: Run | null = null
  effect(() => {
    const run = state.run.value
    if (reported && isSame(run, reported)) return
    reported = run
    const answers = answered(run).map((one) => withWords(one, work, state.config.clean))
    platform.report({ run, text: textOfRun(state), answers })
  })
  window.addEventListener('pagehide', () => platform.hidden())
  effect(() => {
    const { value } = platform.state
    if (value.state === 'closed' && value.returnTo) window.location.assign(value.returnTo)
  })
}

const isSame = (run: Run, other: Run): boolean =>
  run.at === other.at && run.revealed === other.revealed && run.answers === other.answers

/** An answer with the words that its question was asked in: masked where they are on the screen. */
function withWords(one: Answered, work: LessonWork, clean: boolean): ReportedAnswer {
  const { id: item, line: id } = one.item
  const language = words.language
  const line = lineById(work, id)
  if (!line) return { ...one, question: { ask: '', about: '', language } }
  const text = plainText(claimIn(one.item) ?? line.text, line.strong, clean)
  const mark = isMade(item) ? lessonWords.made : markOf(line, work)
  return {
    ...one,
    question: {
      ask: askOf(work, line, one.item),
      about: `${mark} ${text}`,
      language,
    },
  }
}
