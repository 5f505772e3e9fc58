import {
  askOf,
  claimIn,
  explain,
  type Item,
  isMade,
  isWritten,
  type Step,
} from '../../lesson/index.ts'
import { Feedback, Glossary, Question } from '../../lesson/views/index.ts'
import { SourcingPanel } from '../../panel/index.ts'
import { type Line, plainText } from '../../reconstruction/index.ts'
import { lessonWords } from '../../words/lesson/index.ts'
import { CommitButton, draftOn, NextButton } from './buttons.tsx'
import { goOn } from './commands.ts'
import { InNextTask } from './InNextTask.tsx'
import type { LessonProps } from './props.ts'

interface AskingProps extends LessonProps {
  step: Step
  line: Line
}

/** The judgements on one line; once they stand, what the sources say, and the whole panel. */
export function Asking(props: AskingProps) {
  const { state, step } = props
  return (
    <div class="screen">
      <p class="part-head">{headOf(step)}</p>
      {state.run.value.revealed ? <Revealed {...props} /> : <Questions {...props} />}
    </div>
  )
}

/** What part of the lesson this is; in the lesson itself, whether a line is judged or a claim. */
const headOf = ({ section, items }: Step): string =>
  section === 'lesson' && items.every((item) => claimIn(item) !== null)
    ? lessonWords.claim
    : lessonWords.sections[section]

/** What an item is about, where more than one thing stands in the caption. */
function aboutOf(item: Item, step: Step, line: Line, clean: boolean): string | undefined {
  const claim = claimIn(item)
  if (claim === null || step.items.length === 1)
    return isMade(item.id) ? lessonWords.made : undefined
  const text = plainText(claim, line.strong, clean)
  return isMade(item.id) ? `${text} ${lessonWords.made}` : text
}

/** Whether the picture of a line shows grades, once it may. */
const isGraded = (line: Line): boolean => 'grading' in line && line.grading !== null

function Questions({ player, state, step, line }: AskingProps) {
  const { bundle } = player.work
  const { clean } = player.state.value
  return (
    <>
      <h2 class="screen-title" tabIndex={-1} data-takes-focus>
        {lessonWords.leads[step.section]}
      </h2>
      {step.items.map((item) => (
        <Question
          key={item.id}
          name={item.id}
          about={aboutOf(item, step, line, clean)}
          ask={askOf(bundle, line, item)}
          draft={state.run.value.drafts[item.id] ?? {}}
          lacking={state.lacking.value}
          asksSure={step.sure}
          onDraft={draftOn(state, item.id)}
        />
      ))}
      {isGraded(line) && <p class="aside">{lessonWords.neutral}</p>}
      <CommitButton state={state} reveals={step.reveals} />
      <Glossary />
    </>
  )
}

function Revealed({ player, state, step, line }: AskingProps) {
  const { bundle } = player.work
  const { clean } = player.state.value
  return (
    <>
      <h2 class="screen-title" tabIndex={-1} data-takes-focus>
        {lessonWords.feedback.name}
      </h2>
      {step.items.map((item) => (
        <Feedback
          key={item.id}
          about={aboutOf(item, step, line, clean)}
          ask={askOf(bundle, line, item)}
          truth={item.truth}
          judgement={state.run.value.answers[item.id] ?? null}
          explanation={explain(bundle, line, item, clean)}
        />
      ))}
      <NextButton onNext={() => goOn(state)} />
      <Glossary />
      {!step.items.some(isWritten) && (
        <InNextTask>
          <SourcingPanel
            line={line}
            work={bundle}
            clean={clean}
            withheld={false}
            unprinted={state.source.value === 'drawings'}
          />
        </InNextTask>
      )}
    </>
  )
}
