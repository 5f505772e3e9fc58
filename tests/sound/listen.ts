import type { Page } from '@playwright/test'

/** Howler as it stands in the page: what comes out of it can be listened to there. */
declare global {
  interface Window {
    Howler: { readonly ctx: AudioContext; readonly masterGain: GainNode }
  }
}

/** The loudest sample in the next `ms`, as it goes to the speakers: 0 is silence. */
export async function loudest(page: Page, ms = 400): Promise<number> {
  return page.evaluate(async (duration) => {
    const { ctx, masterGain } = window.Howler
    const analyser = ctx.createAnalyser()
    masterGain.connect(analyser)
    const samples = new Float32Array(analyser.fftSize)
    let peak = 0
    const end = performance.now() + duration
    while (performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      analyser.getFloatTimeDomainData(samples)
      if (ctx.state === 'running') for (const x of samples) peak = Math.max(peak, Math.abs(x))
    }
    masterGain.disconnect(analyser)
    return peak
  }, ms)
}

/** What a browser makes of a sound file: its one channel, at 48 kHz. */
export async function decode(page: Page, file: Buffer): Promise<Float32Array> {
  const answer = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const context = new OfflineAudioContext(1, 1, 48_000)
    const sound = await context.decodeAudioData(bytes.buffer)
    if (sound.numberOfChannels !== 1) throw new Error('the sprite has one channel')
    const reader = new FileReader()
    reader.readAsDataURL(new Blob([sound.getChannelData(0)]))
    await new Promise((resolve) => reader.addEventListener('load', resolve))
    return String(reader.result)
  }, file.toString('base64'))
  const bytes = Buffer.from(answer.slice(answer.indexOf(',') + 1), 'base64')
  return new Float32Array(new Uint8Array(bytes).buffer)
}

/** Lets the page believe that its tab is hidden, or seen again. */
export async function hide(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((now) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => now })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)
}

/** Counts the timers of a page: call before it is opened, then ask `pending`. */
export async function countTimers(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const pending = new Set<number>()
    const { setTimeout: after, clearTimeout: unset } = window
    const { setInterval: every, clearInterval: unsetEvery } = window
    Object.assign(window, {
      pendingTimers: () => pending.size,
      setTimeout: (run: () => void, ms?: number) => {
        const id = after(() => {
          pending.delete(id)
          run()
        }, ms)
        pending.add(id)
        return id
      },
      clearTimeout: (id: number) => {
        pending.delete(id)
        unset(id)
      },
      setInterval: (run: () => void, ms?: number) => {
        const id = every(run, ms)
        pending.add(id)
        return id
      },
      clearInterval: (id: number) => {
        pending.delete(id)
        unsetEvery(id)
      },
    })
  })
  return () => page.evaluate('pendingTimers()')
}
