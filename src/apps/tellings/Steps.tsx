import { Ticks } from '../../panel/index.ts'
import { plainText } from '../../reconstruction/index.ts'
import { authorsWork, words } from '../../words/index.ts'
import { tellingsWords as say } from '../../words/tellings/index.ts'
import { askFor } from './address.ts'
import type { TellingsState } from './state.ts'

const NONE: ReadonlySet<string> = new Set()

/** Back, next, a tick a line, and where one is in words. */
export function Steps({ state }: { state: TellingsState }) {
  const { bundle, telling, line, teller, all, preferences } = state
  const { orders } = telling.value
  const lines = telling.value.lines.map((one) => one.line)
  const at = lines.findIndex(({ id }) => id === line.value)
  const { clean } = preferences.value
  return (
    <div class="tellings-steps" data-needs-script>
      <button type="button" disabled={at === 0} onClick={state.back}>
        {words.controls.back}
      </button>
      {line.value === null ? (
        <button
          type="button"
          onClick={() => {
            line.value = lines[0]?.id ?? null
          }}
        >
          {say.again}
        </button>
      ) : (
        <button type="button" class="tellings-next" onClick={state.next}>
          {words.controls.next}
        </button>
      )}
      <Ticks
        name={say.steps}
        ticks={lines.map(({ id, text, strong }) => ({ id, text: plainText(text, strong, clean) }))}
        read={NONE}
        current={line.value}
        hrefOf={(id) => askFor(teller.value.id, id, all.value)}
        onGoTo={(id) => {
          line.value = id
        }}
      />
      <span class="tellings-position">
        {line.value === null ? say.end : say.position(at + 1, lines.length)}
      </span>
      {line.value !== null && (
        <span class="tellings-position">
          {orders.length > 0 ? say.order.partlyGiven : say.order.short(authorsWork(bundle))}
        </span>
      )}
    </div>
  )
}
