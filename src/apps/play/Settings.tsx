import type { Signal } from '@preact/signals-core'
import type { ComponentChildren } from 'preact'
import type { Preferences } from '../../player/index.ts'
import { words } from '../../words/index.ts'
import { type Change, Looks, Range, Switch } from '../common/index.ts'

interface SettingsProps {
  preferences: Signal<Preferences>
  /** Whether sound is on; never kept: a page is silent until a gesture on it. */
  sound: Signal<boolean>
  /** Settings of what came later. */
  children?: (change: Change) => ComponentChildren
}

const VOLUMES = ['wire', 'voice', 'effects'] as const

const say = words.settings

/** How the reader wants it. Everything applies at once. */
export function Settings({ preferences, sound, children }: SettingsProps) {
  const now = preferences.value
  const change: Change = (part) => {
    preferences.value = { ...preferences.value, ...part }
  }
  return (
    <section class="page-section settings">
      <h2 class="section-title">{say.title}</h2>
      <fieldset>
        <legend class="part-head">{say.sound}</legend>
        <Switch
          label={say.soundOn}
          note={say.soundNote}
          on={sound.value}
          onChange={(on) => {
            sound.value = on
          }}
        />
        {VOLUMES.map((name) => (
          <Range
            key={name}
            label={say.volumes[name]}
            min={0}
            max={1}
            step={0.05}
            value={now.volumes[name]}
            onChange={(volume) => change({ volumes: { ...now.volumes, [name]: volume } })}
          />
        ))}
      </fieldset>
      {children?.(change)}
      <Looks now={now} change={change}>
        <Switch
          label={say.clean}
          note={say.cleanNote}
          on={now.clean}
          onChange={(clean) => change({ clean })}
        />
      </Looks>
    </section>
  )
}
