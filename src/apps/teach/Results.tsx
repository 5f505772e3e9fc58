import { type Signal, useComputed, useSignal } from '@preact/signals'
import {
  type Dropped,
  type Gathered,
  gather,
  NOTHING_GATHERED,
  statisticsOf,
} from '../../lesson/class/index.ts'
import { csvOf } from '../../lesson/index.ts'
import { saveFile } from '../../runtime/storage/index.ts'
import { listOf, words } from '../../words/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import { ByCode } from './ByCode.tsx'
import { readFiles } from './read-files.ts'
import { Statistics } from './Statistics.tsx'
import { type TeachState, truthsOf } from './state.ts'

const say = teachWords.results

/** Where a teacher drops the pupils' files and sees the class. All on the device. */
export function Results({ state }: { state: TeachState }) {
  const gathered = useSignal<Gathered>(NOTHING_GATHERED)
  const unread = useSignal<readonly string[]>([])
  const reading = useSignal(false)
  const statistics = useComputed(() => statisticsOf(gathered.value.files))
  const take = async (files: FileList | null | undefined) => {
    if (!files || files.length === 0) return
    reading.value = true
    const read = await readFiles([...files])
    gathered.value = gather(gathered.value, read.dropped, knownOf(state))
    unread.value = [...unread.value, ...read.unread]
    reading.value = false
  }
  const { files } = gathered.value
  return (
    <div class="results" data-needs-script>
      <DropPlace onTake={take} />
      <p role="status" class="plain" id="results-status">
        <span>
          {reading.value ? say.reading : files.length === 0 ? say.none : say.counted(files.length)}
        </span>
      </p>
      <Refused gathered={gathered.value} unread={unread.value} />
      {files.length > 0 && (
        <>
          <Statistics statistics={statistics.value} />
          <ByCode files={files} />
          <ResultActs gathered={gathered} unread={unread} />
        </>
      )}
    </div>
  )
}

const knownOf = ({ bundle, file }: TeachState) => ({
  story: bundle.story.name,
  version: bundle.story.version,
  truths: truthsOf(bundle, file),
})

function DropPlace({ onTake }: { onTake: (files: FileList | null | undefined) => void }) {
  const over = useSignal(false)
  const hold = (event: DragEvent, is: boolean) => {
    event.preventDefault()
    over.value = is
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an addition; the field inside does the same by keyboard
    <div
      class="drop-place"
      data-over={over.value}
      onDragOver={(event) => hold(event, true)}
      onDragLeave={(event) => hold(event, false)}
      onDrop={(event) => {
        hold(event, false)
        onTake(event.dataTransfer?.files)
      }}
    >
      <label>
        {say.choose}
        <input
          type="file"
          multiple
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            onTake(currentTarget.files)
            currentTarget.value = ''
          }}
        />
      </label>{' '}
      <span aria-hidden="true">{say.drop}</span>
    </div>
  )
}

interface GatheredProps {
  gathered: Gathered
  unread: readonly string[]
}

/** Most refused files that are listed one by one. */
const LISTED = 50

function Refused({ gathered, unread }: GatheredProps) {
  const { refused, shared, otherVersions } = gathered
  const all: Dropped[] = [
    ...refused.map(({ name, why }) => ({ name, text: say.why[why] })),
    ...unread.map((name) => ({ name, text: say.why.unread })),
  ]
  return (
    <>
      {shared.length > 0 && (
        <p class="aside">
          {say.shared(
            listOf(
              shared.slice(0, LISTED).map((code) => code || say.noCode),
              words.language,
            ),
          )}
        </p>
      )}
      {otherVersions.length > 0 && (
        <p class="aside">{say.otherVersions(listOf(otherVersions.slice(0, 8), words.language))}</p>
      )}
      {all.length > 0 && (
        <details class="refused" open>
          <summary>
            {say.refused}: {all.length}
          </summary>
          <ul>
            {all.slice(0, LISTED).map(({ name, text }, at) => (
              <li key={at}>
                <b>{name}</b> {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

interface ActsProps {
  gathered: Signal<Gathered>
  unread: Signal<readonly string[]>
}

const ResultActs = ({ gathered, unread }: ActsProps) => (
  <>
    <div class="lesson-buttons">
      <button
        type="button"
        class="lesson-button"
        onClick={() => saveFile('readout-class.csv', csvOf(gathered.value.files), 'text/csv')}
      >
        {say.csv}
      </button>
      <button
        type="button"
        class="lesson-button"
        onClick={() => {
          gathered.value = NOTHING_GATHERED
          unread.value = []
        }}
      >
        {say.clear}
      </button>
    </div>
    <p class="aside">{say.checksum}</p>
  </>
)
