import { useEffect, useRef } from 'preact/hooks'
import { perspectiveWords } from '../../panel/tellings/index.ts'
import type { Perspective } from '../../reconstruction/index.ts'
import { nameOfPerspective, tellingsWords as say } from '../../words/tellings/index.ts'
import type { TellingsState } from './state.ts'

/** Whose telling is heard, and whether one or all are shown. The place in the event is kept. */
export const Choose = ({ state }: { state: TellingsState }) => {
  const { tellers, all } = state
  const sides = tellers.filter(({ kind }) => kind !== 'record')
  const records = tellers.filter(({ kind }) => kind === 'record')
  return (
    <div class="tellings-choose" data-needs-script>
      <fieldset class="tellings-whose" hidden={all.value}>
        <legend class="heard">{say.whose}</legend>
        <Tellers tellers={sides} state={state} />
        {records.length > 0 && <Tellers tellers={records} state={state} />}
      </fieldset>
      <fieldset class="tellings-view">
        <legend class="heard">{say.view.name}</legend>
        {[false, true].map((value) => (
          <button
            key={String(value)}
            type="button"
            aria-pressed={all.value === value}
            onClick={() => {
              all.value = value
            }}
          >
            {value ? say.view.all : say.view.one}
          </button>
        ))}
      </fieldset>
    </div>
  )
}

interface TellersProps {
  tellers: readonly Perspective[]
  state: TellingsState
}

/** Some tellers in a row, of which the chosen one is in view where the row is too long for its place. */
function Tellers({ tellers, state }: TellersProps) {
  const row = useRef<HTMLDivElement>(null)
  const chosen = state.teller.value.id
  useEffect(() => {
    const label = row.current?.querySelector(':checked')?.parentElement
    label?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [chosen])
  return (
    <div class="tellings-row" ref={row}>
      {tellers.map((teller) => (
        <label key={teller.id} class="tellings-teller" data-kind={teller.kind}>
          <input
            type="radio"
            name="telling"
            value={teller.id}
            checked={chosen === teller.id}
            onChange={() => {
              state.teller.value = teller
            }}
          />
          <span>
            {teller.kind === 'author'
              ? perspectiveWords(teller, state.bundle)
              : nameOfPerspective(teller, state.bundle)}
          </span>
        </label>
      ))}
    </div>
  )
}
