import { STANDINGS } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import type { ColumnRecord } from './records.ts'

const say = words.compare.filters

/**
 * What of the table is shown: one side's columns, one record's, the lines to which one of them stands so.
 * Without a script the whole is, and there is nothing to choose.
 */
export function GridFilters({ records }: { records: readonly ColumnRecord[] }) {
  const parties = new Map(records.flatMap(({ party }) => (party ? [[party.id, party.name]] : [])))
  return (
    <form class="grid-filters" hidden>
      <Choice name="party" label={say.party} any={say.anyParty} options={[...parties]} />
      <Choice
        name="record"
        label={say.record}
        any={say.anyRecord}
        options={records.map(({ id, source }) => [id, source.name])}
      />
      <Choice
        name="how"
        label={say.how}
        any={say.anyHow}
        options={STANDINGS.map((how) => [how, words.standingsShort[how]])}
      />
      <output aria-live="polite" />
    </form>
  )
}

interface ChoiceProps {
  name: string
  label: string
  any: string
  options: readonly (readonly string[])[]
}

const Choice = ({ name, label, any, options }: ChoiceProps) => (
  <label>
    {label}{' '}
    <select name={name} autocomplete="off">
      <option value="">{any}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </label>
)
