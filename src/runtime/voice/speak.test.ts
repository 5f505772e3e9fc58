// @vitest-environment happy-dom
import { signal } from '@preact/signals-core'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { parsePreferences } from '../../player/index.ts'
import { words } from '../../words/index.ts'
import { showNotices } from '../notices/index.ts'
import { speakAloud } from './speak.ts'

const HERE = { voiceURI: 'here', lang: 'en-GB', localService: true }

let voices: (typeof HERE)[] = []
const speech = Object.assign(new EventTarget(), {
  getVoices: () => voices,
  speak: vi.fn(),
  cancel: vi.fn(),
})

beforeEach(() => {
  vi.useFakeTimers()
  voices = []
  vi.stubGlobal('speechSynthesis', speech)
  vi.stubGlobal('SpeechSynthesisUtterance', class extends EventTarget {})
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('says that there is no voice only for as long as there is none', async () => {
  document.body.innerHTML = '<div id="notice"></div>'
  const preferences = signal({ ...parsePreferences(null), spoken: true })
  speakAloud({ said: signal('A line.'), language: 'en', preferences, notices: showNotices() })
  const said = () => document.getElementById('notice')?.textContent ?? ''
  await vi.advanceTimersByTimeAsync(60_000)
  expect(said()).toContain(words.voice.none.what)
  // A busy device names its voices late.
  voices = [HERE]
  speech.dispatchEvent(new Event('voiceschanged'))
  await vi.advanceTimersByTimeAsync(100)
  expect(speech.speak).toHaveBeenCalledTimes(1)
  expect(said()).toBe('')
})
