import {
  type Answered,
  answered,
  askOf,
  claimIn,
  claimMark,
  explain,
  type Item,
  isMade,
  SECTIONS,
  type Section,
  type Step,
  sourcesOf,
} from '../../../lesson/index.ts'
import { Feedback, Masked } from '../../../lesson/views/index.ts'
import { kindOf, Places, Said, Tells } from '../../../panel/index.ts'
import { type Line, lineById, plainText, type Source } from '../../../reconstruction/index.ts'
import { endWords, lessonWords } from '../../../words/lesson/index.ts'
import type { LessonProps } from '../props.ts'

const say = endWords.answers

/** Every answer of the lesson, those too that were not told before, and where to read for oneself. */
export function Answers({ player, state }: LessonProps) {
  const { plan } = state.run.value
  return (
    <section class="part every-answer">
      <h3 class="part-head">{say.title}</h3>
      <p class="plain">{say.lead}</p>
      {SECTIONS.map((section) => (
        <Part key={section} section={section} player={player} state={state} />
      ))}
      {plan.length > 0 && <p class="plain answer-task">{say.task}</p>}
    </section>
  )
}

/** One part of the lesson; open where its answers were not told yet. */
function Part({ section, player, state }: LessonProps & { section: Section }) {
  const run = state.run.value
  const steps = run.plan.filter((step) => step.section === section)
  if (steps.length === 0) return null
  const given = answered(run, section)
  const right = given.filter(({ said, truth }) => said === truth).length
  return (
    <details open={steps.some(({ reveals }) => !reveals)}>
      <summary>
        {lessonWords.sections[section]}: {say.count(right, given.length)}
      </summary>
      <ul class="again">
        {steps.map((step) => (
          <OneStep key={step.line} step={step} given={given} player={player} />
        ))}
      </ul>
    </details>
  )
}

interface StepProps {
  step: Step
  given: readonly Answered[]
  player: LessonProps['player']
}

function OneStep({ step, given, player }: StepProps) {
  const { bundle } = player.work
  const { clean } = player.state.value
  const line = lineById(bundle, step.line)
  if (!line) return null
  const sources = [...new Set(step.items.flatMap((item) => sourcesOf(bundle, line, item)))]
  return (
    <li>
      {step.items.some((item) => claimIn(item) === null) && (
        <p class="again-line">
          <Said line={line} clean={clean} inline /> <Tells line={line} work={bundle} />
        </p>
      )}
      {step.items.map((item) => (
        <OneAnswer key={item.id} item={item} line={line} given={given} player={player} />
      ))}
      {sources.map((source) => (
        <ReadIt key={source.name} source={source} />
      ))}
    </li>
  )
}

interface AnswerProps extends Pick<StepProps, 'given' | 'player'> {
  item: Item
  line: Line
}

function OneAnswer({ item, line, given, player }: AnswerProps) {
  const { bundle } = player.work
  const { clean } = player.state.value
  const claim = claimIn(item)
  const judgement = given.find((one) => one.item.id === item.id) ?? null
  return (
    <>
      {claim !== null && (
        <p class="again-line">
          <Masked text={plainText(claim, line.strong, clean)} />{' '}
          <span class="aside">
            {isMade(item.id) ? lessonWords.made : claimMark(bundle, kindOf(line, bundle), item)}
          </span>
        </p>
      )}
      <Feedback
        ask={askOf(bundle, line, item)}
        truth={item.truth}
        judgement={judgement}
        explanation={explain(bundle, line, item, clean)}
      />
      {!judgement && <p class="aside">{say.notAsked}</p>}
    </>
  )
}

/** Where a source can be read, folded away: there may be many reports of it. */
const ReadIt = ({ source }: { source: Source }) => (
  <details class="fold read-it">
    <summary>{say.read(source.name)}</summary>
    {source.links.length > 0 ? (
      <Places links={source.links} />
    ) : (
      <p class="aside">{say.noAddress}</p>
    )}
  </details>
)
