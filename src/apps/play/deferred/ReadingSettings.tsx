import type { ReadonlySignal, Signal } from '@preact/signals-core'
import type { Preferences } from '../../../player/index.ts'
import { words } from '../../../words/index.ts'
import { Pick, Range, Switch } from '../../common/index.ts'
import { fullScreen, mayFillScreen } from './full-screen.ts'

interface ReadingSettingsProps {
  now: Preferences
  change: (part: Partial<Preferences>) => void
  /** Whether lines go by themselves. */
  auto: Signal<boolean>
  /** The voices that can speak lines on this device. */
  voices: ReadonlySignal<readonly SpeechSynthesisVoice[]>
  /** Goes on to the first line that was not read. */
  onSkip: () => void
}

const say = words.reading

/** How lines come: by themselves, from where reading stopped, by and by, aloud. */
export function ReadingSettings(props: ReadingSettingsProps) {
  const { now, change, auto, voices, onSkip } = props
  return (
    <>
      <fieldset>
        <legend class="part-head">{say.title}</legend>
        <Switch
          label={say.auto}
          note={say.autoNote}
          on={auto.value}
          onChange={(on) => {
            auto.value = on
          }}
        />
        <Range
          label={say.pace}
          min={0.5}
          max={2}
          step={0.25}
          value={now.pace}
          said={say.times(now.pace)}
          onChange={(pace) => change({ pace })}
        />
        <p class="setting-act">
          <button type="button" onClick={onSkip}>
            {say.skip}
          </button>{' '}
          {mayFillScreen() && (
            <button type="button" onClick={fullScreen}>
              {words.overPicture.fullScreen}
            </button>
          )}
        </p>
        <Pick
          name="words"
          label={say.words}
          options={say.wordsCome}
          value={now.words}
          onChange={(value) => change({ words: value })}
        />
        <Switch
          label={say.letters}
          note={say.lettersNote}
          on={now.letters}
          onChange={(letters) => change({ letters })}
        />
      </fieldset>
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
    </>
  )
}
