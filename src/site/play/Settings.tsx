import type { Signal } from '@preact/signals-core'
import type { Preferences } from '../../player/index.ts'
import { words } from '../../words/index.ts'

interface SettingsProps {
  preferences: Signal<Preferences>
  /** Whether sound is on; never kept: a page is silent until a gesture on it. */
  sound: Signal<boolean>
}

const EDITIONS = ['auto', 'light', 'dark'] as const
const VOLUMES = ['wire', 'voice', 'effects'] as const

/** How the reader wants it: sound, clean words, day or night. Everything applies at once. */
export function Settings({ preferences, sound }: SettingsProps) {
  const now = preferences.value
  const change = (part: Partial<Preferences>) => {
    preferences.value = { ...preferences.value, ...part }
  }
  return (
    <section class="leaf settings">
      <h2 class="leaf-head">{words.settings.title}</h2>
      <fieldset>
        <legend class="part-head">{words.settings.sound}</legend>
        <Switch
          label={words.settings.soundOn}
          note={words.settings.soundNote}
          on={sound.value}
          onChange={(on) => {
            sound.value = on
          }}
        />
        {VOLUMES.map((name) => (
          <label key={name} class="setting">
            <span>{words.settings.volumes[name]}</span>
            <input
              type="range"
              min={0}
              max={1}
              step={0.05}
              value={now.volumes[name]}
              onInput={(event) =>
                change({ volumes: { ...now.volumes, [name]: event.currentTarget.valueAsNumber } })
              }
            />
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend class="part-head">{words.settings.clean}</legend>
        <Switch
          label={words.settings.clean}
          note={words.settings.cleanNote}
          on={now.clean}
          onChange={(clean) => change({ clean })}
        />
      </fieldset>
      <fieldset>
        <legend class="part-head">{words.settings.edition}</legend>
        {EDITIONS.map((edition) => (
          <label key={edition} class="setting setting-choice">
            <input
              type="radio"
              name="edition"
              checked={now.edition === edition}
              onChange={() => change({ edition })}
            />
            <span>{words.settings.editions[edition]}</span>
          </label>
        ))}
      </fieldset>
    </section>
  )
}

interface SwitchProps {
  label: string
  note: string
  on: boolean
  onChange: (on: boolean) => void
}

const Switch = ({ label, note, on, onChange }: SwitchProps) => (
  <label class="setting setting-choice">
    <input
      type="checkbox"
      checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span>
      {label}
      <small>{note}</small>
    </span>
  </label>
)
