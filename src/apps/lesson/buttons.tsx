import type { Draft } from '../../lesson/index.ts'
import { lessonWords } from '../../words/lesson/index.ts'
import { commitNow, draftNow } from './commands.ts'
import type { LessonState } from './state.ts'

/** Takes half an answer, or both halves, for an item. */
export const draftOn =
  (state: LessonState, item: string) =>
  (change: Draft): void =>
    draftNow(state, item, change)

/** Commits, or says what is lacking and goes there. */
export function CommitButton({ state, reveals }: { state: LessonState; reveals: boolean }) {
  const commit = () => {
    const lacking = commitNow(state)
    if (lacking === null) return
    const question = document.getElementById(`question-${lacking}`)
    const drafted = state.run.value.drafts[lacking]
    const group = drafted?.said === undefined ? '.answers' : '.sure'
    question?.querySelector<HTMLElement>(`${group} input`)?.focus()
  }
  return (
    <div class="lesson-buttons lesson-commit">
      <p class="lacking" role="alert">
        {state.lacking.value && <span>{lessonWords.lacking(state.config.sure)}</span>}
      </p>
      <button
        type="button"
        class="lesson-button lesson-button-main"
        onClick={commit}
        data-needs-script
      >
        {reveals ? lessonWords.commit : lessonWords.commitOnly}
      </button>
    </div>
  )
}

/** Goes on. */
export const NextButton = ({ onNext, text }: { onNext: () => void; text?: string }) => (
  <div class="lesson-buttons">
    <button type="button" class="lesson-button lesson-button-main" onClick={onNext}>
      {text ?? lessonWords.next}
    </button>
  </div>
)
