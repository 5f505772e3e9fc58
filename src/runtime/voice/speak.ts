import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core'
import type { Preferences } from '../../player/index.ts'
import { words } from '../../words/index.ts'
import type { Notices } from '../notices/index.ts'

/** What is spoken aloud. */
export interface Voice {
  /** The voices that run on this device and speak the story's language. */
  readonly here: ReadonlySignal<readonly SpeechSynthesisVoice[]>
  readonly speaking: ReadonlySignal<boolean>
}

/** How long a device may take to name its voices before none is said to be there, in ms. */
const TIMEOUT_MS = 1500

/** What is to be spoken, and how. */
export interface Speech {
  /** The words that are shown now; a change of them breaks off what was being said. */
  readonly said: ReadonlySignal<string>
  /** Their language, as a language tag (BCP 47). */
  readonly language: string
  readonly preferences: ReadonlySignal<Pick<Preferences, 'spoken' | 'voice'>>
  readonly notices: Notices
}

/**
 * Speaks what is shown while the reader wants it; by a voice that runs on the device, or not at all: no
 * word of it leaves it. Where there is none, that is said.
 */
export function speakAloud({ said, language, preferences, notices }: Speech): Voice {
  const here = signal<readonly SpeechSynthesisVoice[]>([])
  const speaking = signal(false)
  const speech = 'speechSynthesis' in window ? window.speechSynthesis : null
  const find = () => {
    here.value = (speech?.getVoices() ?? []).filter((voice) => speaksHere(voice, language))
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

const speaksHere = ({ localService, lang }: SpeechSynthesisVoice, language: string): boolean =>
  localService && languageOf(lang) === languageOf(language)
