import {
  answered,
  answersFor,
  codeFrom,
  csvOf,
  LONGEST_CODE,
  withChecksum,
} from '../../../lesson/index.ts'
import { saveFile } from '../../../runtime/storage/index.ts'
import { endWords } from '../../../words/lesson/index.ts'
import { clearDevice } from '../keep-run.ts'
import type { LessonProps } from '../props.ts'
import { Answers } from './Answers.tsx'
import { PlatformGrade } from './PlatformGrade.tsx'
import { PlatformSilent, PlatformStatus } from './PlatformStatus.tsx'
import { Results } from './Summary.tsx'

const say = endWords.hand

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
      <Results {...props} />
      {transfer.length > 0 && (
        <section class="part">
          <h3 class="part-head">{endWords.summary.transfer}</h3>
          <p class="plain">{endWords.summary.transferRight(right, transfer.length)}</p>
        </section>
      )}
      <Answers {...props} />
      {platform && <PlatformGrade state={props.state} platform={platform} />}
      {platform && <PlatformStatus platform={platform} />}
      {props.state.silent && <PlatformSilent />}
      <HandIn {...props} />
    </div>
  )
}

/**
 * Without an origin of its own a frame may often not save: then the result can be copied out. A page
 * from a disk has none either, and may.
 */
const sandboxed = (): boolean => window.origin === 'null' && window.location.protocol !== 'file:'

function HandIn({ player, state }: LessonProps) {
  const { code, said } = state
  const { story } = player.work.bundle
  const result = () =>
    withChecksum({
      story: story.name,
      'story-version': story.version,
      code: codeFrom(code.value),
      pupil: state.pupil,
      seed: state.config.seed,
      answers: answersFor(answered(state.run.value)),
    })
  const save = (ending: 'json' | 'csv') => {
    if (codeFrom(code.value) === '') {
      said.value = say.noCode
      document.getElementById('code')?.focus()
      return
    }
    const name = `readout-${codeFrom(code.value).replace(/[^\p{L}\p{N}]+/gu, '-')}.${ending}`
    if (ending === 'json') saveFile(name, JSON.stringify(result(), null, 1), 'application/json')
    else saveFile(name, csvOf([result()]), 'text/csv')
    said.value = say.saved
  }
  return (
    <section class="part hand-in" data-not-printed>
      <h3 class="part-head">{say.title}</h3>
      <label for="code">{say.code}</label>
      <input
        id="code"
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST_CODE}
        aria-describedby="code-note"
        value={code.value}
        onInput={(event) => {
          code.value = event.currentTarget.value
        }}
      />
      <p class="aside" id="code-note">
        {say.codeNote}
      </p>
      <div class="lesson-buttons">
        <button type="button" class="lesson-button lesson-button-main" onClick={() => save('json')}>
          {say.file}
        </button>
        <button type="button" class="lesson-button" onClick={() => save('csv')}>
          {say.csv}
        </button>
        <button type="button" class="lesson-button" onClick={() => window.print()}>
          {say.print}
        </button>
      </div>
      <p class="plain" role="status">
        {said.value && <span>{said.value}</span>}
      </p>
      {sandboxed() && code.value !== '' && (
        <label>
          {say.text}
          <textarea
            readOnly
            rows={4}
            value={JSON.stringify(result())}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
      {state.told.value && <p class="aside">{say.sentTo(state.told.value)}</p>}
      {state.inTab && (
        <>
          <p class="aside">{say.clearNote}</p>
          <button type="button" class="lesson-button" onClick={clearDevice}>
            {say.clear}
          </button>
        </>
      )}
    </section>
  )
}
