import type { WrittenTask } from '../../lesson/file/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import { SheetMark } from './Asked.tsx'
import type { TeachState } from './state.ts'

const say = teachWords.task

/** The written task, how to mark it, and sample answers: a sheet for the teacher. */
export function Task({ state, task }: { state: TeachState; task: WrittenTask }) {
  return (
    <div class="sheet-of-paper">
      <p class="paper-head">
        <b>{task.title}</b>
      </p>
      <SheetMark state={state} />
      <p class="plain">{task.text}</p>
      <h3 class="part-head">{say.rubric}</h3>
      <dl class="rubric">
        {task.rubric.map(({ points, text }) => (
          <div key={points}>
            <dt>{say.points(points)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3 class="part-head">{say.samples}</h3>
      <dl class="rubric">
        {task.samples.map(({ points, answer, why }) => (
          <div key={answer}>
            <dt>{say.points(points)}</dt>
            <dd>
              <p class="sample-answer">{answer}</p>
              <p class="aside">{why}</p>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
