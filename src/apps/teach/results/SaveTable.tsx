import { useSignal } from '@preact/signals'
import { csvOf, pupilTableOf, type ResultFile, type TableFormat } from '../../../lesson/index.ts'
import { saveFile } from '../../../runtime/storage/index.ts'
import { teachWords } from '../../../words/teach/index.ts'

const say = teachWords.results.table

const ROWS = ['answers', 'pupils'] as const
const SEPARATORS = [',', ';', '\t'] as const
const DECIMALS = ['.', ','] as const

/** Saves the class as a table: one row an answer or a pupil, in the form that a spreadsheet reads. */
export function SaveTable({ files }: { files: readonly ResultFile[] }) {
  const rows = useSignal<(typeof ROWS)[number]>('answers')
  const format = useSignal<TableFormat>({ separator: ',', decimal: '.' })
  const save = () => {
    const table = rows.value === 'answers' ? csvOf : pupilTableOf
    saveFile(`readout-class-${rows.value}.csv`, table(files, format.value), 'text/csv')
  }
  return (
    <fieldset class="save-table">
      <legend>{say.title}</legend>
      <div class="link-fields">
        <Pick
          name={say.rows}
          values={ROWS}
          words={say.rowsOf}
          value={rows.value}
          onPick={(one) => {
            rows.value = one
          }}
        />
        <Pick
          name={say.separator}
          values={SEPARATORS}
          words={say.separators}
          value={format.value.separator}
          onPick={(separator) => {
            format.value = { ...format.value, separator }
          }}
        />
        <Pick
          name={say.decimal}
          values={DECIMALS}
          words={say.decimals}
          value={format.value.decimal}
          onPick={(decimal) => {
            format.value = { ...format.value, decimal }
          }}
        />
      </div>
      <p class="aside">{say.note}</p>
      <button type="button" class="lesson-button" onClick={save}>
        {say.save}
      </button>
    </fieldset>
  )
}

interface PickProps<Value extends string> {
  name: string
  values: readonly Value[]
  words: Readonly<Record<Value, string>>
  value: Value
  onPick: (value: Value) => void
}

function Pick<Value extends string>({ name, values, words, value, onPick }: PickProps<Value>) {
  return (
    <label>
      {name}
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const picked = values[currentTarget.selectedIndex]
          if (picked !== undefined) onPick(picked)
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
