import { LEVELS, type LessonConfig } from '../../lesson/index.ts'
import { Said, Tells } from '../../panel/index.ts'
import { lineById } from '../../reconstruction/index.ts'
import { authorsWork, words } from '../../words/index.ts'
import { lessonWords } from '../../words/lesson/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import type { TeachState } from './state.ts'

const say = teachWords.link

/** All that a class link can say: every choice goes into the address, and nowhere else. */
export function Settings({ state }: { state: TeachState }) {
  const set = (change: Partial<LessonConfig>) => {
    state.config.value = { ...state.config.value, ...change }
  }
  const { config } = state
  const orders = say.orders(authorsWork(state.bundle))
  return (
    <form class="link-builder" onSubmit={(event) => event.preventDefault()}>
      <p class="plain">{say.lead}</p>
      <Balance state={state} />
      <Lines state={state} onLines={(lines) => set({ lines })} />
      <div class="link-fields">
        <label>
          {say.order}
          <select
            value={config.value.order}
            onChange={({ currentTarget }) =>
              set({ order: currentTarget.value === 'shuffled' ? 'shuffled' : 'told' })
            }
          >
            <option value="told">{orders.told}</option>
            <option value="shuffled">{orders.shuffled}</option>
          </select>
        </label>
        <label>
          {say.level}
          <select
            value={config.value.level}
            onChange={({ currentTarget }) => {
              const level = LEVELS.find((one) => one === currentTarget.value) ?? 'usual'
              set({ level, order: level === 'harder' ? 'shuffled' : config.value.order })
            }}
          >
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {say.levels[level]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say.minutes}
          <input
            type="number"
            min={1}
            max={240}
            value={config.value.minutes ?? ''}
            onInput={({ currentTarget }) => set({ minutes: wholeOr(currentTarget.value, 240) })}
          />
        </label>
        <label>
          {say.seed}
          <input
            type="number"
            min={0}
            max={9999}
            value={config.value.seed}
            onInput={({ currentTarget }) => set({ seed: wholeOr(currentTarget.value, 9999) ?? 0 })}
          />
        </label>
        <label>
          {say.criterion}
          <select
            value={config.value.criterion}
            onChange={({ currentTarget }) =>
              set({ criterion: currentTarget.value === 'completion' ? 'completion' : 'score' })
            }
          >
            <option value="score">{say.criteria.score}</option>
            <option value="completion">{say.criteria.completion}</option>
          </select>
        </label>
        <label>
          {say.language}
          <select value={words.language}>
            <option value={words.language}>{say.ownLanguage}</option>
          </select>
        </label>
      </div>
      {(['checks', 'transfer', 'sure'] as const).map((name) => (
        <label key={name} class="link-flag">
          <input
            type="checkbox"
            checked={config.value[name]}
            onChange={({ currentTarget }) => set({ [name]: currentTarget.checked })}
          />
          {say[name]}
        </label>
      ))}
    </form>
  )
}

/** What cannot be asked in a balanced way, and why. */
function Balance({ state }: { state: TeachState }) {
  const { unbalanced, untested } = state
  if (unbalanced.value) {
    const { what, todo } = lessonWords.unbalanced
    return <p class="plain" role="status">{`${what[unbalanced.value]} ${todo}`}</p>
  }
  return untested.value.length > 0 ? (
    <p class="aside">{say.untested(untested.value.map(kindName))}</p>
  ) : null
}

const kindName = (kind: string): string =>
  Object.entries(say.kinds).find(([name]) => kind.split('.')[0] === name)?.[1] ?? kind

function wholeOr(text: string, most: number): number | null {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0
  return number > 0 ? Math.min(number, most) : null
}

interface LinesProps {
  state: TeachState
  onLines: (lines: readonly string[]) => void
}

function Lines({ state, onLines }: LinesProps) {
  const { bundle, config } = state
  const { lines, clean } = config.value
  const toggle = (id: string, on: boolean) => {
    const next = bundle.exchange.filter((line) => (line === id ? on : lines.includes(line)))
    if (next.length > 0) onLines(next)
  }
  return (
    <fieldset class="link-lines">
      <legend>{say.lines}</legend>
      {bundle.exchange.map((id, at) => {
        const line = lineById(bundle, id)
        const checked = lines.includes(id)
        return (
          <label key={id} class="link-flag">
            <input
              type="checkbox"
              checked={checked}
              // The last one stays in: a lesson asks about something.
              disabled={checked && lines.length === 1}
              onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
            />
            <span>
              {`${at + 1}. `}
              {line && (
                <>
                  <Said line={line} clean={clean} withheld inline />{' '}
                  <Tells line={line} work={bundle} />
                </>
              )}
            </span>
          </label>
        )
      })}
      <p class="aside">{say.oneLine}</p>
    </fieldset>
  )
}
