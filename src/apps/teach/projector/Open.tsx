import { labelOf } from '../../../words/index.ts'
import { lessonWords } from '../../../words/lesson/index.ts'
import { teachWords } from '../../../words/teach/index.ts'
import type { TeachState } from '../state.ts'

const say = teachWords.projector.opening

/** The first screen: what the class is about to do, and what the three ways of being sure mean. */
export function Open({ state }: { state: TeachState }) {
  const { story } = state.bundle
  const { sure } = state.config.value
  return (
    <>
      <p class="caption-mark projector-mark">{labelOf(story)}</p>
      <h2 class="projector-title">{story.title}</h2>
      {state.file.context && <p class="projector-told">{state.file.context}</p>}
      <p class="projector-ask">{say.title}</p>
      <ul class="projector-list">
        {say.text(sure).map((text) => (
          <li key={text}>{text}</li>
        ))}
        <li>
          <b>{say.account}:</b> {Object.values(lessonWords.glossary.terms)[0]}
        </li>
      </ul>
      {sure && (
        <p class="projector-told">
          {lessonWords.practice.claim} {lessonWords.practice.ask} {say.coin}
        </p>
      )}
    </>
  )
}
