import type { WrittenTask } from '../../lesson/file/index.ts'
import { accountsOf } from '../../lesson/index.ts'
import { Reasons } from '../../lesson/views/index.ts'
import { Said, Tells } from '../../panel/index.ts'
import { lineById } from '../../reconstruction/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import { SheetMark } from './Asked.tsx'
import type { TeachState } from './state.ts'

const say = teachWords.task

interface TaskProps {
  state: TeachState
  task: WrittenTask
}

/** Lines to write on. */
const RULES = [1, 2, 3, 4, 5, 6]

/** The written task, with room for the answer: a sheet for a pupil. */
export const Task = ({ state, task }: TaskProps) => (
  <div class="sheet-of-paper">
    <p class="paper-head">
      <b>{task.title}</b>
      <span class="paper-code">{teachWords.handout.code}: ______________</span>
    </p>
    <SheetMark state={state} />
    <p class="plain">{task.text}</p>
    {task.line !== undefined && <About state={state} id={task.line} />}
    <p class="paper-name">{say.answer}</p>
    {RULES.map((rule) => (
      <span key={rule} class="paper-rule" />
    ))}
  </div>
)

/** The line that the task is about, and what each side's accounts have of it: all that an answer needs. */
function About({ state: { bundle, config }, id }: { state: TeachState; id: string }) {
  const line = lineById(bundle, id)
  if (!line || line.kind === 'narration') return null
  const { clean } = config.value
  const sides = Object.entries(bundle.story.parties).map(([party, { name }]) => ({
    name,
    reasons: accountsOf(bundle, line, party, clean),
  }))
  return (
    <>
      <p class="asked">
        <Said line={line} clean={clean} withheld inline />{' '}
        <Tells line={line} work={bundle} withheld={false} />
      </p>
      {sides
        .filter(({ reasons }) => reasons.length > 0)
        .map(({ name, reasons }) => (
          <div key={name} class="feedback">
            <p class="feedback-verdict">{teachWords.key.accounts(name)}</p>
            <Reasons reasons={reasons} />
          </div>
        ))}
    </>
  )
}

/** How to mark the task, and answers of different quality, on two sheets: for the teacher. */
export const Rubric = ({ state, task }: TaskProps) => (
  <>
    <div class="sheet-of-paper">
      <p class="paper-head">
        <b>{task.title}</b> <span>{teachWords.sections.rubric}</span>
      </p>
      <SheetMark state={state} />
      <p class="plain">{task.text}</p>
      <dl class="rubric">
        {task.rubric.map(({ points, text }) => (
          <div key={points}>
            <dt>{say.points(points)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
    {task.samples.length > 0 && <Samples state={state} task={task} />}
  </>
)

const Samples = ({ state, task }: TaskProps) => (
  <div class="sheet-of-paper sheet-apart">
    <p class="paper-head">
      <b>{task.title}</b> <span>{say.samples}</span>
    </p>
    <SheetMark state={state} />
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
