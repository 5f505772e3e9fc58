import { useRef } from 'preact/hooks'
import {
  answered,
  answersFor,
  codeFrom,
  csvOf,
  LONGEST_CODE,
  type ResultFile,
  withChecksum,
} from '../../../lesson/index.ts'
import { shareBySystem, systemTakes } from '../../../runtime/share/index.ts'
import { saveFile } from '../../../runtime/storage/index.ts'
import { endWords } from '../../../words/lesson/index.ts'
import { copyField } from '../../common/index.ts'
import { clearDevice } from '../keep-run.ts'
import type { LessonProps } from '../props.ts'
import type { LessonState } from '../state.ts'

const say = endWords.hand

/** How a result gets from the pupil's device to the teacher: as a file, by the system, as a text, on paper. */
export function HandIn({ player, state }: LessonProps) {
  const { story } = player.work.bundle
  const result = () =>
    withChecksum({
      story: story.name,
      'story-version': story.version,
      code: codeFrom(state.code.value),
      pupil: state.pupil,
      seed: state.config.seed,
      answers: answersFor(answered(state.run.value)),
    })
  return (
    <section class="part hand-in" data-not-printed>
      <h3 class="part-head">{say.title}</h3>
      <CodeField state={state} />
      <Ways state={state} result={result} />
      <p class="plain" role="status">
        {state.said.value && <span>{state.said.value}</span>}
      </p>
      <AsText state={state} result={result} />
      {state.told.value && <p class="aside">{say.sentTo(state.told.value)}</p>}
      {state.inTab && (
        <>
          <p class="aside">{say.clearNote}</p>
          <button type="button" class="lesson-button" onClick={() => clearDevice(story.name)}>
            {say.clear}
          </button>
        </>
      )}
    </section>
  )
}

const CodeField = ({ state: { code } }: { state: LessonState }) => (
  <>
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
  </>
)

interface HandInProps {
  state: LessonState
  result: () => ResultFile
}

/** The buttons. Where the system takes files, as telephones do, that way comes first. */
function Ways({ state, result }: HandInProps) {
  const shares = systemTakes({ files: [sharedFile('readout', '')] })
  const withCode = (act: (name: string) => void) => () => {
    const code = codeFrom(state.code.value)
    if (code !== '') return act(`readout-${code.replace(/[^\p{L}\p{N}]+/gu, '-')}`)
    state.said.value = say.noCode
    document.getElementById('code')?.focus()
  }
  const save = withCode((name) => {
    saveFile(`${name}.json`, textOf(result()), 'application/json')
    state.said.value = say.saved
  })
  const saveTable = withCode((name) => {
    saveFile(`${name}.csv`, csvOf([result()]), 'text/csv')
    state.said.value = say.saved
  })
  const share = withCode((name) => {
    void shareBySystem({ files: [sharedFile(name, textOf(result()))] }).then((taken) => {
      state.said.value = taken ? '' : say.notShared
    })
  })
  return (
    <div class="lesson-buttons">
      {shares && (
        <button type="button" class="lesson-button lesson-button-main" onClick={share}>
          {say.share}
        </button>
      )}
      <button
        type="button"
        class={shares ? 'lesson-button' : 'lesson-button lesson-button-main'}
        onClick={save}
      >
        {say.file}
      </button>
      <button type="button" class="lesson-button" onClick={saveTable}>
        {say.csv}
      </button>
      <button type="button" class="lesson-button" onClick={() => window.print()}>
        {say.print}
      </button>
    </div>
  )
}

const textOf = (result: ResultFile): string => JSON.stringify(result, null, 1)

/** Browsers hand on a text, and no JSON (Web Share, the file types that Chromium lets through). */
const sharedFile = (name: string, text: string): File =>
  new File([text], `${name}.txt`, { type: 'text/plain' })

/**
 * Without an origin of its own a frame may often not save: then the text is all there is, and stands
 * open. A page from a disk has none either, and may.
 */
const sandboxed = (): boolean => window.origin === 'null' && window.location.protocol !== 'file:'

/** The result to be pasted into a message, where no file can go. */
function AsText({ state, result }: HandInProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const copy = async () => {
    const copied = field.current !== null && (await copyField(field.current))
    state.said.value = copied ? say.copied : say.notCopied
  }
  return (
    <details open={sandboxed()}>
      <summary>{say.asText}</summary>
      {codeFrom(state.code.value) === '' ? (
        <p class="plain">{say.noCode}</p>
      ) : (
        <>
          <label>
            {say.text}
            <textarea
              ref={field}
              readOnly
              rows={4}
              value={JSON.stringify(result())}
              onFocus={(event) => event.currentTarget.select()}
            />
          </label>
          <button type="button" class="lesson-button" onClick={() => void copy()}>
            {say.copy}
          </button>
        </>
      )}
    </details>
  )
}
