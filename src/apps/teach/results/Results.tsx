import { useComputed, useSignal } from '@preact/signals'
import {
  type ClassResults,
  type Counted,
  countedOf,
  type Dropped,
  type Gathered,
  gather,
  itemResults,
  mixedIn,
  NOTHING_GATHERED,
  statisticsOf,
} from '../../../lesson/class/index.ts'
import { teachWords } from '../../../words/teach/index.ts'
import { itemsById, type TeachState } from '../state.ts'
import { Attempts } from './Attempts.tsx'
import { ByCode } from './ByCode.tsx'
import { ByItem } from './ByItem.tsx'
import { Mixture } from './Mixture.tsx'
import { Refused } from './Refused.tsx'
import { readFiles } from './read-files.ts'
import { SaveTable } from './SaveTable.tsx'
import { Statistics } from './Statistics.tsx'

const say = teachWords.results

/** Where a teacher drops the pupils' files and sees the class. All on the device. */
export function Results({ state }: { state: TeachState }) {
  const gathered = useSignal<Gathered>(NOTHING_GATHERED)
  const unread = useSignal<readonly string[]>([])
  const reading = useSignal(false)
  const which = useSignal<Counted>('last')
  const counted = useComputed(() => countedOf(gathered.value, which.value))
  const add = (dropped: readonly Dropped[]) => {
    gathered.value = gather(gathered.value, dropped, knownOf(state))
  }
  const take = async (files: FileList | null | undefined) => {
    if (!files || files.length === 0) return
    reading.value = true
    const read = await readFiles([...files])
    add(read.dropped)
    unread.value = [...unread.value, ...read.unread]
    reading.value = false
  }
  const clear = () => {
    gathered.value = NOTHING_GATHERED
    unread.value = []
  }
  const all = gathered.value.handedIn.length
  const status = all === 0 ? say.none : say.counted(counted.value.files.length, all)
  return (
    <div class="results">
      <DropPlace onTake={take} onPaste={(text) => add([{ name: say.pasted, text }])} />
      <p role="status" class="plain" id="results-status" data-needs-script>
        <span>{reading.value ? say.reading : status}</span>
      </p>
      <Attempts repeated={counted.value.repeated} which={which} />
      {gathered.value.tables > 0 && <p class="aside">{say.tables(gathered.value.tables)}</p>}
      <Refused refused={gathered.value.refused} unread={unread.value} />
      {all > 0 && <OfClass state={state} counted={counted.value} onClear={clear} />}
    </div>
  )
}

const knownOf = ({ bundle, file }: TeachState) => ({
  story: bundle.story.name,
  version: bundle.story.version,
  truths: new Map([...itemsById(bundle, file)].map(([id, { truth }]) => [id, truth])),
})

interface ClassProps {
  state: TeachState
  counted: ClassResults
  onClear: () => void
}

/** What the counted results come to. */
const OfClass = ({ state, counted: { files }, onClear }: ClassProps) => (
  <>
    <ByItem state={state} results={itemResults(files)} />
    <ByCode files={files} />
    <SaveTable files={files} />
    <section class="part">
      <h3 class="part-head">{say.figures}</h3>
      <Mixture mixed={mixedIn(files, state.bundle.story.version)} pupils={files.length} />
      <Statistics statistics={statisticsOf(files)} />
    </section>
    <div class="lesson-buttons">
      <button type="button" class="lesson-button" onClick={onClear}>
        {say.clear}
      </button>
    </div>
    <p class="aside">{say.checksum}</p>
  </>
)

interface DropPlaceProps {
  onTake: (files: FileList | null | undefined) => void
  onPaste: (text: string) => void
}

function DropPlace({ onTake, onPaste }: DropPlaceProps) {
  const over = useSignal(false)
  const hold = (event: DragEvent, is: boolean) => {
    event.preventDefault()
    over.value = is
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an addition; the field inside does the same by keyboard
    <div
      class="drop-place"
      data-needs-script
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
          accept=".json,.csv,.txt,application/json,text/csv,text/plain"
          onChange={({ currentTarget }) => {
            onTake(currentTarget.files)
            currentTarget.value = ''
          }}
        />
      </label>{' '}
      <span aria-hidden="true">{say.drop}</span>
      <label class="paste-place">
        {say.paste}
        <input
          type="text"
          autocomplete="off"
          onPaste={(event) => {
            event.preventDefault()
            onPaste(event.clipboardData?.getData('text') ?? '')
          }}
        />
      </label>
    </div>
  )
}
