import type { ReadonlySignal, Signal } from '@preact/signals-core'
import type { Preferences } from '../../../player/index.ts'
import { words } from '../../../words/index.ts'
import { type Change, Dialog, Looks, VoiceSettings } from '../../common/index.ts'

interface SettingsDialogProps {
  preferences: Signal<Preferences>
  open: Signal<boolean>
  voices: ReadonlySignal<readonly SpeechSynthesisVoice[]>
}

const { title } = words.settings

/** How the pupil wants it, as on Play; but for clean words, which the class link decides. */
export function SettingsDialog({ preferences, open, voices }: SettingsDialogProps) {
  const now = preferences.value
  const change: Change = (part) => {
    preferences.value = { ...preferences.value, ...part }
  }
  const close = () => {
    open.value = false
  }
  return (
    <Dialog name={title} open={open.value} onClose={close}>
      {() => (
        <section class="page-section settings">
          <h2 class="section-title">{title}</h2>
          <Looks now={now} change={change} />
          <VoiceSettings now={now} change={change} voices={voices} />
        </section>
      )}
    </Dialog>
  )
}
