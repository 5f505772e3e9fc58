import { answered, codeFrom } from '../../../lesson/index.ts'
import { endWords, lessonWords } from '../../../words/lesson/index.ts'
import type { LessonProps } from '../props.ts'
import { Answers } from './Answers.tsx'
import { HandIn } from './HandIn.tsx'
import { PlatformGrade } from './PlatformGrade.tsx'
import { PlatformSilent, PlatformStatus } from './PlatformStatus.tsx'
import { Results } from './Summary.tsx'

/** The end: how the pupil did, the last part, and how to hand in. */
export function End(props: LessonProps) {
  const { platform } = props.state
  const transfer = answered(props.state.run.value, 'transfer')
  const right = transfer.filter(({ said, truth }) => said === truth).length
  return (
    <div class="screen">
      <h2 class="screen-title" tabIndex={-1} data-takes-focus>
        {endWords.summary.title}
      </h2>
      <PrintedCode code={codeFrom(props.state.code.value)} />
      <Results {...props} />
      {transfer.length > 0 && (
        <section class="part">
          <h3 class="part-head">{endWords.summary.transfer}</h3>
          <p class="plain">{endWords.summary.transferRight(right, transfer.length)}</p>
        </section>
      )}
      <Answers {...props} />
      {platform && (
        <PlatformGrade
          run={props.state.run.value}
          config={props.state.config}
          mastery={platform.mastery}
        />
      )}
      {platform && <PlatformStatus platform={platform} />}
      {props.state.silent && <PlatformSilent />}
      <HandIn {...props} />
      {props.state.fromPlay.value && (
        <p class="plain" data-not-printed>
          <a class="lesson-back" href="./">
            {lessonWords.back}
          </a>
        </p>
      )}
    </div>
  )
}

/** On paper: whose sheet it is. */
const PrintedCode = ({ code }: { code: string }) => (
  <p class="printed-code">
    {endWords.hand.printedCode}: {code || '______________'}
  </p>
)
