import type { Signal } from '@preact/signals-core'
import type { ComponentChildren } from 'preact'
import type { Preferences } from '../../player/index.ts'
import { words } from '../../words/index.ts'
import { Pick, Range, Switch } from '../common/index.ts'

/** Changes some of the preferences; the others stay. */
export type Change = (part: Partial<Preferences>) => void

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
    <section class="leaf settings">
      <h2 class="leaf-head">{say.title}</h2>
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
      <Looks now={now} change={change} />
    </section>
  )
}

function Looks({ now, change }: { now: Preferences; change: Change }) {
  return (
    <fieldset>
      <legend class="part-head">{say.looks}</legend>
      <Switch
        label={say.clean}
        note={say.cleanNote}
        on={now.clean}
        onChange={(clean) => change({ clean })}
      />
      <Pick
        name="edition"
        label={say.edition}
        options={say.editions}
        value={now.edition}
        onChange={(edition) => change({ edition })}
      />
      <Pick
        name="size"
        label={say.size}
        options={say.sizes}
        value={`s${now.size}`}
        onChange={(size) => change({ size: SIZES[size] })}
      />
      <Pick
        name="face"
        label={say.face}
        options={say.faces}
        value={now.face}
        onChange={(face) => change({ face })}
      />
      <Pick
        name="spacing"
        label={say.spacing}
        options={say.spacings}
        value={now.spacing}
        onChange={(spacing) => change({ spacing })}
      />
      <Pick
        name="contrast"
        label={say.contrast}
        options={say.contrasts}
        value={now.contrast}
        onChange={(contrast) => change({ contrast })}
      />
      <Pick
        name="motion"
        label={say.motion}
        options={say.motions}
        value={now.motion}
        onChange={(motion) => change({ motion })}
      />
    </fieldset>
  )
}

/** The sizes by the names under which they are offered: names that are numbers would be sorted. */
const SIZES = { s100: 100, s125: 125, s150: 150, s200: 200 } as const
