import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core'
import { announcement } from '../../../panel/index.ts'
import type { Player, Preferences } from '../../../player/index.ts'
import type { Notices } from '../../../runtime/notices/index.ts'
import { words } from '../../../words/index.ts'

/** The lines spoken aloud. */
export interface Voice {
  /** The voices that run on this device and speak the story's language. */
  readonly here: ReadonlySignal<readonly SpeechSynthesisVoice[]>
  readonly speaking: ReadonlySignal<boolean>
}

/** How long a device may take to name its voices before none is said to be there, in ms. */
const TIMEOUT_MS = 1500

/**
 * Speaks each line, with what attests it, while the reader wants it; by a voice that runs on the
 * device, or not at all: no word of the play leaves it. Where there is none, that is said.
 */
export function speakLines(
  player: Player,
  preferences: ReadonlySignal<Pick<Preferences, 'spoken' | 'voice'>>,
  notices: Notices,
): Voice {
  const here = signal<readonly SpeechSynthesisVoice[]>([])
  const speaking = signal(false)
  const speech = 'speechSynthesis' in window ? window.speechSynthesis : null
  const find = () => {
    here.value = (speech?.getVoices() ?? []).filter((voice) => speaksHere(voice, player))
  }
  find()
  speech?.addEventListener('voiceschanged', find)
  effect(() => {
    if (!preferences.value.spoken || here.value.length > 0) return
    const late = setTimeout(() => notices.add(words.voice.none), TIMEOUT_MS)
    return () => {
      clearTimeout(late)
      notices.withdraw(words.voice.none)
    }
  })
  const chosen = computed(() => {
    const { spoken, voice } = preferences.value
    if (!spoken) return null
    return here.value.find(({ voiceURI }) => voiceURI === voice) ?? here.value[0] ?? null
  })
  const said = computed(() => {
    const { clean, withheld } = player.state.value
    const { line, choices } = player.view.value
    const view = { work: player.work.bundle, clean, withheld }
    return announcement(line, view, choices.length)
  })
  effect(() => {
    const voice = chosen.value
    if (!speech || !voice) return
    const saying = new SpeechSynthesisUtterance(said.value)
    saying.voice = voice
    saying.lang = voice.lang
    const still = () => {
      speaking.value = false
    }
    saying.addEventListener('end', still)
    saying.addEventListener('error', still)
    speaking.value = true
    speech.speak(saying)
    return () => {
      saying.removeEventListener('end', still)
      saying.removeEventListener('error', still)
      speech.cancel()
      still()
    }
  })
  return { here, speaking }
}

const languageOf = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? ''

const speaksHere = ({ localService, lang }: SpeechSynthesisVoice, { work }: Player): boolean =>
  localService && languageOf(lang) === languageOf(work.bundle.story.language)
