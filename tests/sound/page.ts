/**
 * A page with nothing but sound, for sound.journey.ts: a button that turns sound on in a
 * gesture, as the site does (or, at `?at-once`, without one), and a handle for the test.
 */
import type { Sound } from '../../src/sound/index.ts'
import { at, call, outside, TELEPHONE } from '../../src/sound/made.ts'

const heard: string[] = []
const faults: string[] = []
declare const Howler: { readonly ctx: AudioContext }

let sound: Sound | null = null

async function turnOn(): Promise<void> {
  const { createSound } = await import('../../src/sound/index.ts')
  sound = await createSound({
    telephone: TELEPHONE,
    volumes: { wire: 1, voice: 1, effects: 1 },
    onCaption: (key) => void heard.push(key),
    onFault: (fault) => void faults.push(fault.why),
  })
}

/** All of it by the page itself: whatever a test does in a page counts as a gesture. */
async function withoutGesture(): Promise<void> {
  await turnOn()
  soundPage.shop(0)
  soundPage.call(1, 0, 0)
  soundPage.call(2, 1, null)
  setTimeout(() => {
    soundPage.noted.push(Howler.ctx.state, ...heard)
    console.info('noted')
  }, 600)
}

function show(state: ReturnType<typeof at>): void {
  sound?.show(state.picture, state.moment)
}

const soundPage = {
  heard,
  faults,
  /** What {@link withoutGesture} found after a while: the context's state, and what was heard. */
  noted: [] as string[],
  turnOn,
  isOn: () => sound !== null,
  shop: (index: number) => show(at(outside(), index)),
  call: (index: number, noise: number, from: 0 | 1 | null) => show(at(call(noise, from), index)),
  mute: () => sound?.setVolumes({ wire: 0, voice: 0, effects: 0 }),
  destroy: () => sound?.destroy(),
}

declare global {
  interface Window {
    soundPage: typeof soundPage
  }
}
window.soundPage = soundPage
document.querySelector('button')?.addEventListener('click', turnOn)
if (location.search === '?at-once') void withoutGesture()
