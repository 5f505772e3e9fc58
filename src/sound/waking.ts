/** What happens to the clockwork behind the sound. */
export interface Waking {
  /** It runs and the page is seen: sound can be heard from now on. */
  awake(): void
  /** It stands still, or the page is hidden: nothing can be heard, and nothing should be asked for. */
  asleep(): void
  /** The output device failed. */
  lost(): void
}

/** Any of these lets a browser start sound, some browsers only at the end of a touch. */
const GESTURES = ['pointerup', 'touchend', 'click', 'keydown'] as const

/**
 * Follows an audio context through what browsers do to it: not started before a gesture, stopped with
 * a hidden tab, interrupted by a call on the phone, its device unplugged. Starts it again as soon as
 * that is allowed: at once, or in the reader's next gesture. Tells the present state at once.
 * @returns stops following.
 */
export function observeWaking(context: AudioContext, tell: Waking): () => void {
  let awake = false

  const settle = () => {
    const now = context.state === 'running' && !document.hidden
    listen(!now)
    if (now === awake) return
    awake = now
    if (awake) tell.awake()
    else tell.asleep()
  }
  /** Asks, and does not wait: without a gesture the answer may never come. */
  const start = () => {
    if (!document.hidden) context.resume().then(settle, settle)
  }
  const listen = (on: boolean) => {
    for (const gesture of GESTURES) {
      if (on) document.addEventListener(gesture, start, true)
      else document.removeEventListener(gesture, start, true)
    }
  }
  const seen = () => {
    settle()
    if (document.hidden) context.suspend().then(settle, settle)
    else start()
  }
  const lost = () => {
    tell.lost()
    settle()
  }

  context.addEventListener('statechange', settle)
  context.addEventListener('error', lost)
  document.addEventListener('visibilitychange', seen)
  settle()
  start()
  return () => {
    context.removeEventListener('statechange', settle)
    context.removeEventListener('error', lost)
    document.removeEventListener('visibilitychange', seen)
    listen(false)
  }
}
