import { DIRECTIONS, type EmbedOptions, MODES, THEMES } from '../../embed/index.ts'
import { words } from '../../words/index.ts'
import {
  type Choice,
  type ChoosableLine,
  nameOf,
  pictureIn,
  picturesIn,
  TAKES,
  takesWhole,
} from './choice.ts'

interface WhatProps {
  lines: readonly ChoosableLine[]
  choice: Choice
}

const say = words.embedPage

/** The options that the chosen kind takes, and where the player lies. */
export function What({ lines, choice }: WhatProps) {
  const { kind, options, base } = choice
  const takes = new Set<string>(TAKES[kind.value])
  const change = (part: Partial<EmbedOptions>) => {
    options.value = { ...options.value, ...part }
  }
  const { line, mode, theme, dir, clean, sound } = options.value
  return (
    <fieldset>
      <legend class="part-head">{say.what}</legend>
      {takes.has('line') && (
        <Select
          name="line"
          label={say.line}
          value={line ?? (takesWhole(kind.value) ? '' : firstOf(choice))}
          values={[
            ...(takesWhole(kind.value) ? [['', say.whole] as const] : []),
            ...lines.map(({ id, text, inEvent }): Pair => [id, inEvent ? `● ${text}` : text]),
          ]}
          onChange={(id) => change({ line: id || null })}
        />
      )}
      {takes.has('picture') && <Pictures choice={choice} />}
      {takes.has('mode') && (
        <Select
          name="mode"
          label={say.mode}
          value={mode}
          values={MODES.map((one) => [one, say.modes[one]])}
          onChange={(one) => change({ mode: MODES.find((known) => known === one) ?? 'play' })}
        />
      )}
      {takes.has('theme') && (
        <Select
          name="theme"
          label={say.theme}
          value={theme ?? ''}
          values={[['', say.readers], ...THEMES.map((one): Pair => [one, say.themes[one]])]}
          onChange={(one) => change({ theme: THEMES.find((known) => known === one) ?? null })}
        />
      )}
      {takes.has('dir') && (
        <Select
          name="dir"
          label={say.dir}
          value={dir ?? ''}
          values={[['', say.pages], ...DIRECTIONS.map((one): Pair => [one, say.dirs[one]])]}
          onChange={(one) => change({ dir: DIRECTIONS.find((known) => known === one) ?? null })}
        />
      )}
      <label class="field">
        <span>{say.base}</span>
        <input
          type="url"
          value={base.value}
          onChange={(event) => {
            const { value } = event.currentTarget
            base.value = value.endsWith('/') ? value : `${value}/`
          }}
        />
      </label>
      {takes.has('clean') && (
        <Switch label={say.clean} on={clean} onChange={(on) => change({ clean: on })} />
      )}
      {takes.has('sound') && (
        <Switch label={say.sound} on={sound} onChange={(on) => change({ sound: on })} />
      )}
    </fieldset>
  )
}

/** The line that stands for the whole where only a line can be shown. */
const firstOf = ({ card: { value: card } }: Choice): string =>
  card === null || card === 'away' ? '' : card.line

/** The sizes and kinds of file that the line has; nothing where it has no picture. */
function Pictures({ choice }: { choice: Choice }) {
  const picture = pictureIn(choice)
  if (!picture) return null
  return (
    <Select
      name="picture"
      label={say.picture}
      value={nameOf(picture)}
      values={picturesIn(choice).map((one) => [nameOf(one), nameOf(one)])}
      onChange={(name) => {
        choice.picture.value = name
      }}
    />
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
