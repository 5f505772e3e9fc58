import type { ReadonlySignal, Signal } from '@preact/signals-core'
import type { Preferences } from '../../../player/index.ts'
import { words } from '../../../words/index.ts'
import { type Change, Pick, Range, Switch, VoiceSettings } from '../../common/index.ts'
import { fullScreen, mayFillScreen } from './full-screen.ts'

interface ReadingSettingsProps {
  now: Preferences
  change: Change
  /** Whether lines go by themselves. */
  auto: Signal<boolean>
  /** The voices that can speak lines on this device. */
  voices: ReadonlySignal<readonly SpeechSynthesisVoice[]>
  /** Goes on to the first line that was not read. */
  onSkip: () => void
}

const say = words.reading

/** How lines advance and are shown: auto mode, skip to the unread, text speed, voices. */
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
        <p class="setting-actions">
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
      <VoiceSettings now={now} change={change} voices={voices} />
    </>
  )
}
