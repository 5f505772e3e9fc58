import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { at, call, outside, paperEngine, TELEPHONE } from './made.ts'
import { perform } from './performance.ts'
import type { SoundName } from './sprite.ts'

const FULL = { wire: 1, voice: 1, effects: 1 }

function rehearse(volumes = FULL) {
  const engine = paperEngine()
  const captions: SoundName[] = []
  const performance = perform(engine, TELEPHONE, volumes, (name) => captions.push(name))
  const now = () => [...engine.sounding.values()].map(({ name }) => name)
  return { engine, captions, performance, now }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('A call that is heard', () => {
  it('rings, is picked up, and only then somebody speaks; the noise is there from the start', () => {
    const { engine, performance, now } = rehearse()
    performance.wake()
    performance.show(at(outside(), 0))
    performance.show(at(call(0, 0), 1))
    expect(now()).toEqual(['noise-clean', 'ring-russian'])
    engine.finish('ring-russian')
    expect(now()).toEqual(['noise-clean', 'pick-up'])
    engine.finish('pick-up')
    expect(now()).toEqual(['noise-clean', 'voice'])
  })

  it('is picked up at once by a reader who goes on while it rings', () => {
    const { performance, now } = rehearse()
    performance.wake()
    performance.show(at(outside(), 0))
    performance.show(at(call(), 1))
    performance.show(at(call(1), 2))
    expect(now()).toEqual(['noise-broken', 'pick-up'])
  })

  it('falls silent at its end: no sound, no timer', () => {
    const { engine, performance, now } = rehearse()
    performance.wake()
    performance.show(at(call(0, 0), 1))
    performance.show(at(outside(), 2))
    expect(now()).toEqual(['hang-up'])
    engine.finish('hang-up')
    expect(now()).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('keeps one noise going as long as it stays the same', () => {
    const { engine, performance } = rehearse()
    performance.wake()
    performance.show(at(call(0.38), 1))
    performance.show(at(call(0.38), 2))
    performance.show(at(call(0.38), 2))
    expect(engine.begun.filter((name) => name === 'noise-faint')).toHaveLength(1)
  })
})

describe('A voice', () => {
  it('follows the rhythm and ends with it, leaving no timer', () => {
    const { engine, performance, now } = rehearse()
    performance.wake()
    performance.show(at(call(0, 1), 1))
    const gains: number[] = []
    for (let beat = 0; beat < 3; beat += 1) {
      gains.push([...engine.sounding.values()].find(({ name }) => name === 'voice')?.gain ?? -1)
      vi.advanceTimersByTime(130)
    }
    expect(gains).toEqual([0.5, 1, 0.04])
    expect(now()).toEqual(['noise-clean'])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('goes on where the same state is shown once more, and stops where another line comes', () => {
    const { performance, now } = rehearse()
    performance.wake()
    performance.show(at(call(0, 1), 1))
    performance.show(at(call(0, 1), 1))
    expect(now()).toContain('voice')
    performance.show(at(call(), 2))
    expect(now()).not.toContain('voice')
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('Volumes', () => {
  it('take hold at once', () => {
    const { engine, performance } = rehearse()
    performance.wake()
    performance.show(at(call(0, 1), 1))
    performance.setVolumes({ wire: 0.5, voice: 0.5, effects: 1 })
    vi.advanceTimersByTime(130)
    const gains = new Map([...engine.sounding.values()].map(({ name, gain }) => [name, gain]))
    expect(gains.get('noise-clean')).toBe(0.25)
    expect(gains.get('voice')).toBe(0.25)
  })

  it('at nothing play nothing, caption nothing and keep nobody waiting', () => {
    const { performance, captions, now } = rehearse({ wire: 0, voice: 1, effects: 0 })
    performance.wake()
    performance.show(at(outside(), 0))
    performance.show(at(call(1, 0), 1))
    expect(now()).toEqual(['voice'])
    expect(captions).toEqual(['voice'])
  })

  it('turned down to nothing end what lasts, and turned up again begin it', () => {
    const { performance, now } = rehearse()
    performance.wake()
    performance.show(at(call(1, 0), 1))
    performance.setVolumes({ wire: 0, voice: 0, effects: 0 })
    expect(now()).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
    performance.setVolumes(FULL)
    expect(now()).toEqual(['noise-broken'])
  })
})

describe('Sound that may not start yet, or is stopped', () => {
  it('plays nothing late: on waking only what lasts at the line that is shown then', () => {
    const { engine, performance, now } = rehearse()
    performance.show(at(outside(), 0))
    performance.show(at(call(0, 0), 1))
    performance.show(at(call(1, 1), 2))
    expect(engine.begun).toEqual([])
    performance.wake()
    expect(now()).toEqual(['noise-broken'])
  })

  it('asleep sounds nothing and counts nothing, and on waking goes on where the reader is', () => {
    const { performance, now } = rehearse()
    performance.wake()
    performance.show(at(call(0.38, 0), 1))
    performance.sleep()
    expect(now()).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
    performance.show(at(call(0.7, 1), 2))
    performance.setVolumes(FULL)
    expect(now()).toEqual([])
    performance.wake()
    expect(now()).toEqual(['noise-noisy'])
  })

  it('says nothing of a call that is over', () => {
    const { performance, now } = rehearse()
    performance.show(at(call(1), 1))
    performance.show(at(outside(), 2))
    performance.wake()
    expect(now()).toEqual([])
  })
})

describe('Captions', () => {
  it('name each sound as it begins', () => {
    const { engine, performance, captions } = rehearse()
    performance.wake()
    performance.show(at(outside(), 0))
    performance.show(at(call(0, 0), 1))
    engine.finish('ring-russian')
    expect(captions).toEqual(['noise-clean', 'ring-russian', 'pick-up'])
  })
})
