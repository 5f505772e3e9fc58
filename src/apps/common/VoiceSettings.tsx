import type { ReadonlySignal } from '@preact/signals-core'
import type { Preferences } from '../../player/index.ts'
import { words } from '../../words/index.ts'
import { Switch } from './fields.tsx'
import type { Change } from './Looks.tsx'

interface VoiceSettingsProps {
  now: Preferences
  change: Change
  /** The voices that can speak on this device. */
  voices: ReadonlySignal<readonly SpeechSynthesisVoice[]>
}

/** Whether what is shown is read aloud, and by which voice. */
export const VoiceSettings = ({ now, change, voices }: VoiceSettingsProps) => (
  <fieldset>
    <legend class="part-head">{words.voice.title}</legend>
    <Switch
      label={words.voice.on}
      note={words.voice.note}
      on={now.spoken}
      onChange={(spoken) => change({ spoken })}
    />
    {voices.value.length > 1 && (
      <label class="setting">
        <span>{words.voice.which}</span>
        <select
          value={now.voice}
          onChange={(event) => change({ voice: event.currentTarget.value })}
        >
          {voices.value.map(({ voiceURI, name }) => (
            <option key={voiceURI} value={voiceURI}>
              {name}
            </option>
          ))}
        </select>
      </label>
    )}
  </fieldset>
)
