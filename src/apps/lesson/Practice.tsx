import { PRACTICE } from '../../lesson/index.ts'
import { Question } from '../../lesson/views/index.ts'
import { lessonWords } from '../../words/lesson/index.ts'
import { CommitButton, draftOn, NextButton } from './buttons.tsx'
import { goOn } from './commands.ts'
import type { LessonProps } from './props.ts'

const say = lessonWords.practice

/** A question that nobody can answer, to try out what “50 %” means. The same for every pupil. */
export function Practice({ state }: LessonProps) {
  const { revealed, drafts } = state.run.value
  if (!state.config.sure) return <Ready state={state} />
  const sure = drafts[PRACTICE]?.sure ?? 50
  return (
    <div class="screen">
      <p class="part-head">{lessonWords.sections.practice}</p>
      {revealed ? (
        <>
          <h2 class="screen-title" tabIndex={-1} data-takes-focus>
            {say.answer}
          </h2>
          <p class="headline">{say.right}</p>
          <p class="plain">{say.at(sure)}</p>
          <p class="plain">{say.rule}</p>
          <NextButton onNext={() => goOn(state)} />
        </>
      ) : (
        <>
          <h2 class="screen-title" tabIndex={-1} data-takes-focus>
            {say.claim}
          </h2>
          <Question
            name={PRACTICE}
            ask={say.ask}
            draft={drafts[PRACTICE] ?? {}}
            lacking={state.lacking.value}
            onDraft={draftOn(state, PRACTICE)}
          />
          <p class="aside">{lessonWords.notScored}</p>
          <CommitButton state={state} reveals />
        </>
      )}
    </div>
  )
}

/** Where it is not asked how sure: what will come, and nothing to try out. */
const Ready = ({ state }: Pick<LessonProps, 'state'>) => (
  <div class="screen">
    <h2 class="screen-title" tabIndex={-1} data-takes-focus>
      {lessonWords.intro.ready}
    </h2>
    <NextButton onNext={() => goOn(state)} />
  </div>
)
