import type { Signal } from '@preact/signals'
import { COUNTED, type Counted, type Repeated } from '../../../lesson/class/index.ts'
import { teachWords } from '../../../words/teach/index.ts'

const say = teachWords.results

/** Most codes that are listed one by one. */
const LISTED = 20

/** So many results under one code may be a class that was given one. */
const MANY = 6

interface AttemptsProps {
  repeated: readonly Repeated[]
  which: Signal<Counted>
}

/** Codes that came more than once, and which of their results count. */
export function Attempts({ repeated, which }: AttemptsProps) {
  if (repeated.length === 0) return null
  const isMany = which.value !== 'each' && repeated.some(({ attempts }) => attempts >= MANY)
  return (
    <div class="attempts">
      <label>
        {say.attempts}{' '}
        <select
          value={which.value}
          onChange={({ currentTarget }) => {
            which.value = COUNTED.find((one) => one === currentTarget.value) ?? 'last'
          }}
        >
          {COUNTED.map((one) => (
            <option key={one} value={one}>
              {say.which[one]}
            </option>
          ))}
        </select>
      </label>
      <ul>
        {repeated.slice(0, LISTED).map(({ code, attempts, begun, counted, doubtful }) => (
          <li key={code}>
            {say.repeated(code, attempts, counted)} {say.begun(begun)}{' '}
            {doubtful && <b>{say.doubtful}</b>}
          </li>
        ))}
        {repeated.length > LISTED && <li>{say.more(repeated.length - LISTED)}</li>}
      </ul>
      {isMany && <p class="plain">{say.manyUnderOne}</p>}
      <p class="aside">{say.order}</p>
    </div>
  )
}
