import { DIRECTIONS, type EmbedOptions, MODES, THEMES } from '../../embed/index.ts'
import { words } from '../../words/index.ts'
import { type Choice, type ChoosableLine, KINDS, snippetOf } from './choice.ts'
import { Preview } from './Preview.tsx'

interface ChooserProps {
  lines: readonly ChoosableLine[]
  choice: Choice
}

const say = words.embedPage

/** The form, the snippet, and what a reader will see. */
export function Chooser({ lines, choice }: ChooserProps) {
  return (
    <div class="chooser" data-needs-script>
      <form class="chooser-form" onSubmit={(event) => event.preventDefault()}>
        <Kinds choice={choice} />
        <What lines={lines} choice={choice} />
      </form>
      <Snippet choice={choice} />
      <section aria-labelledby="preview-title">
        <h2 id="preview-title" class="part-head">
          {say.preview}
        </h2>
        <Preview choice={choice} />
      </section>
    </div>
  )
}

function Kinds({ choice: { kind } }: { choice: Choice }) {
  return (
    <fieldset>
      <legend class="part-head">{say.kind}</legend>
      {KINDS.map((one) => (
        <label key={one} class="setting setting-choice">
          <input
            type="radio"
            name="kind"
            checked={kind.value === one}
            onChange={() => {
              kind.value = one
            }}
          />
          <span>
            {say.kinds[one].name}
            <small>{say.kinds[one].host}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function What({ lines, choice }: ChooserProps) {
  const { options, base } = choice
  const change = (part: Partial<EmbedOptions>) => {
    options.value = { ...options.value, ...part }
  }
  const { line, mode, theme, dir, clean, sound } = options.value
  return (
    <fieldset>
      <legend class="part-head">{say.what}</legend>
      <Select
        name="line"
        label={say.line}
        value={line ?? ''}
        values={lines.map(({ id, text, inEvent }) => [id, inEvent ? `● ${text}` : text])}
        onChange={(id) => change({ line: id })}
      />
      <Select
        name="mode"
        label={say.mode}
        value={mode}
        values={MODES.map((one) => [one, say.modes[one]])}
        onChange={(one) => change({ mode: MODES.find((known) => known === one) ?? 'play' })}
      />
      <Select
        name="theme"
        label={say.theme}
        value={theme ?? ''}
        values={[['', say.readers], ...THEMES.map((one): Pair => [one, say.themes[one]])]}
        onChange={(one) => change({ theme: THEMES.find((known) => known === one) ?? null })}
      />
      <Select
        name="dir"
        label={say.dir}
        value={dir ?? ''}
        values={[['', say.pages], ...DIRECTIONS.map((one): Pair => [one, say.dirs[one]])]}
        onChange={(one) => change({ dir: DIRECTIONS.find((known) => known === one) ?? null })}
      />
      <Switch label={say.clean} on={clean} onChange={(on) => change({ clean: on })} />
      <Switch label={say.sound} on={sound} onChange={(on) => change({ sound: on })} />
      <label class="field">
        <span>{say.base}</span>
        <input
          type="url"
          value={base.value}
          onInput={(event) => {
            const { value } = event.currentTarget
            base.value = value.endsWith('/') ? value : `${value}/`
          }}
        />
      </label>
    </fieldset>
  )
}

type Pair = readonly [value: string, text: string]

interface SelectProps {
  name: string
  label: string
  value: string
  values: readonly Pair[]
  onChange: (value: string) => void
}

const Select = ({ name, label, value, values, onChange }: SelectProps) => (
  <div class="field">
    <label for={`choose-${name}`}>{label}</label>
    <select
      id={`choose-${name}`}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {values.map(([one, text]) => (
        <option key={one} value={one} selected={one === value}>
          {text}
        </option>
      ))}
    </select>
  </div>
)

interface SwitchProps {
  label: string
  on: boolean
  onChange: (on: boolean) => void
}

const Switch = ({ label, on, onChange }: SwitchProps) => (
  <label class="setting setting-choice">
    <input
      type="checkbox"
      checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
)

function Snippet({ choice }: { choice: Choice }) {
  const snippet = snippetOf(choice)
  const copy = () => void navigator.clipboard?.writeText(snippet).catch(() => undefined)
  return (
    <section aria-labelledby="snippet-title">
      <h2 id="snippet-title" class="part-head">
        {say.snippet}
      </h2>
      <textarea
        class="snippet"
        aria-labelledby="snippet-title"
        readOnly
        rows={9}
        spellcheck={false}
        value={snippet}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" onClick={copy}>
        {words.framed.copy}
      </button>
    </section>
  )
}
