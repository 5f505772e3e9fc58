import { type Draft, draft } from '../../lesson/index.ts'
import { lessonWords } from '../../words/lesson/index.ts'
import { commitNow } from './acts.ts'
import type { LessonDesk } from './desk.ts'

/** Takes half an answer, or both halves, for an item. */
export const draftOn =
  (desk: LessonDesk, item: string) =>
  (change: Draft): void => {
    desk.run.value = draft(desk.run.value, item, change)
  }

/** Commits, or says what is lacking and goes there. */
export function CommitButton({ desk, reveals }: { desk: LessonDesk; reveals: boolean }) {
  const act = () => {
    const lacking = commitNow(desk)
    if (lacking === null) return
    const question = document.getElementById(`question-${lacking}`)
    const drafted = desk.run.value.drafts[lacking]
    const group = drafted?.said === undefined ? '.answers' : '.sure'
    question?.querySelector<HTMLElement>(`${group} input`)?.focus()
  }
  return (
    <div class="lesson-acts">
      <p class="lacking" role="alert">
        {desk.lacking.value && <span>{lessonWords.lacking}</span>}
      </p>
      <button
        type="button"
        class="lesson-button lesson-button-main"
        onClick={act}
        data-needs-script
      >
        {reveals ? lessonWords.commit : lessonWords.commitOnly}
      </button>
    </div>
  )
}

/** Goes on. */
export const NextButton = ({ onNext, text }: { onNext: () => void; text?: string }) => (
  <div class="lesson-acts">
    <button type="button" class="lesson-button lesson-button-main" onClick={onNext}>
      {text ?? lessonWords.next}
    </button>
  </div>
)
