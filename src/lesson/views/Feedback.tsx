import { lessonWords } from '../../words/lesson/index.ts'
import type { Explanation, Reason } from '../explain.ts'
import type { Judgement } from '../scoring/brier.ts'
import { Masked } from './Masked.tsx'

interface FeedbackProps {
  about?: string | undefined
  ask: string
  truth: boolean
  /** What the pupil said; `null` where nobody was asked (an answer key). */
  judgement: Judgement | null
  explanation: Explanation
}

/** What an answer was worth and why: in words first, never by colour alone. */
export function Feedback({ about, ask, truth, judgement, explanation }: FeedbackProps) {
  const right = judgement?.said === truth
  return (
    <div class="feedback" {...(judgement && { 'data-right': right })}>
      {about && (
        <p class="question-about">
          <Masked text={about} />
        </p>
      )}
      <p class="feedback-ask">{ask}</p>
      {judgement && (
        <p class="feedback-you">
          <b>{right ? lessonWords.feedback.right : lessonWords.feedback.wrong}.</b>{' '}
          {lessonWords.feedback.you(judgement.said, judgement.sure)}
        </p>
      )}
      <p class="feedback-verdict">
        <Masked text={explanation.verdict} />
      </p>
      <Reasons reasons={explanation.reasons} />
    </div>
  )
}

/** What an answer rests on. A source's own words stand as a quotation, summaries as plain text. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul class="reasons-list">
      {reasons.map(({ name, text, quoted, why }, i) => (
        <li key={name + text}>
          {name && <span class="reason-name">{name} </span>}
          {quoted ? <blockquote>{text}</blockquote> : <Masked text={text} />}
          {/* Two accounts of one side often have one reason: it is said once. */}
          {why && why !== reasons[i - 1]?.why && (
            <p class="reason-name">
              <Masked text={why} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
