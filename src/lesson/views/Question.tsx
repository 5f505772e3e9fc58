import { lessonWords } from '../../words/lesson/index.ts'
import type { Draft } from '../run/run.ts'
import { Choice } from './Choice.tsx'
import { Masked } from './Masked.tsx'

/** What a pupil can be, in per cent sure. */
export const SURENESSES = [50, 60, 70, 80, 90, 100] as const

interface QuestionProps {
  /** Unique on the page. */
  name: string
  /** What the question is about, where the caption does not say it. */
  about?: string | undefined
  ask: string
  draft: Draft
  /** Whether it is also asked how sure the pupil is. */
  asksSure?: boolean
  /** Half an answer is lacking, and the pupil was told. */
  lacking: boolean
  onDraft: (change: Draft) => void
}

/** A yes or no with how sure. Radio buttons: nothing is chosen beforehand, so nothing leans. */
export function Question(props: QuestionProps) {
  const { name, about, ask, draft, lacking, onDraft, asksSure = true } = props
  return (
    <fieldset class="question" id={`question-${name}`} data-lacking={lacking}>
      <legend>
        {about && (
          <span class="question-about">
            <Masked text={about} />
          </span>
        )}
        {ask}
      </legend>
      <div class="answers" role="radiogroup" aria-label={lessonWords.answer}>
        <Choice
          group={`${name}-said`}
          text={lessonWords.yes}
          checked={draft.said === true}
          onChoose={() => onDraft({ said: true })}
        />
        <Choice
          group={`${name}-said`}
          text={lessonWords.no}
          checked={draft.said === false}
          onChoose={() => onDraft({ said: false })}
        />
      </div>
      {asksSure && <Sureness name={name} draft={draft} onDraft={onDraft} />}
    </fieldset>
  )
}

/** How sure, on a scale. */
const Sureness = ({ name, draft, onDraft }: Pick<QuestionProps, 'name' | 'draft' | 'onDraft'>) => (
  <div class="sure" role="radiogroup" aria-label={lessonWords.sure}>
    <span class="sure-name" aria-hidden="true">
      {lessonWords.sure}
    </span>
    {SURENESSES.map((sure) => (
      <Choice
        key={sure}
        group={`${name}-sure`}
        text={lessonWords.sureOf(sure)}
        note={lessonWords.sureEnds[sure]}
        checked={draft.sure === sure}
        onChoose={() => onDraft({ sure })}
      />
    ))}
  </div>
)
