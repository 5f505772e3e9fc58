import { readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ENCODINGS } from './encode.ts'
import { bandPass, filter, highPass, lowPass } from './filter.ts'
import { integrated } from './loudness.ts'
import { type Pcm, samplePeak, samples } from './pcm.ts'
import { programme } from './programme.ts'
import { seam } from './seam.ts'
import { loudnessOf, SOUND_NAMES, SOUNDS, type SoundName } from './sounds.ts'
import { cut, layOut, spriteJson } from './sprite.ts'
import { SIGNALS } from './tones.ts'
import { truePeak } from './true-peak.ts'

const sprite = layOut()
const loops = SOUND_NAMES.filter((name) => SOUNDS[name].loop)
const shipped = (file: string) => new URL(`../${file}`, import.meta.url)

function power(sound: Pcm): number {
  return sound.reduce((sum, x) => sum + x * x, 0) / sound.length
}

/** Decibels of one frequency over the whole sound. */
function share(sound: Pcm, hz: number): number {
  return 10 * Math.log10(power(filter(sound, bandPass(hz, 60))) / power(sound))
}

describe('The sounds', () => {
  it.each(SOUND_NAMES.filter((name) => name !== 'silence'))('%s is at its level', (name) => {
    expect(loudnessOf(name, cut(sprite, name))).toBeCloseTo(SOUNDS[name].lufs ?? Number.NaN, 1)
  })

  it.each(SOUND_NAMES)('%s peaks under -1 dBTP and is nowhere clipped', (name) => {
    const sound = cut(sprite, name)
    expect(truePeak(sound)).toBeLessThanOrEqual(-1)
    expect(samplePeak(sound)).toBeLessThan(0.9)
  })

  it('come to -23 LUFS as a call is read, under -1 dBTP where they add up', () => {
    const call = programme(sprite)
    expect(Math.abs(integrated(call) + 23)).toBeLessThan(0.5)
    expect(truePeak(call)).toBeLessThanOrEqual(-1)
  })

  it('are silent where they say silence', () => {
    expect(samplePeak(cut(sprite, 'silence'))).toBe(0)
  })

  it.each(loops)('%s goes round without a click', (name) => {
    expect(seam(cut(sprite, name))).toBeLessThan(1.02)
  })
})

describe('The noise of the line', () => {
  const worsening: SoundName[] = ['noise-clean', 'noise-faint', 'noise-noisy', 'noise-broken']

  it('rises by at least four units a step as attestation weakens', () => {
    const levels = worsening.map((name) => loudnessOf(name, cut(sprite, name)))
    for (let i = 1; i < levels.length; i++) {
      expect((levels[i] ?? 0) - (levels[i - 1] ?? 0)).toBeGreaterThanOrEqual(4)
    }
  })

  it('grows rougher as well: its peaks stand further over its mean', () => {
    const crests = worsening.map((name) => {
      const sound = cut(sprite, name)
      return samplePeak(sound) / Math.sqrt(power(sound))
    })
    expect(crests).toEqual([...crests].sort((a, b) => a - b))
  })

  it('never sounds cleaner in a gap than the clean line does', () => {
    const clean = power(cut(sprite, 'noise-clean'))
    const broken = cut(sprite, 'noise-broken')
    for (let at = 0; at + 4800 <= broken.length; at += 4800) {
      const moment = broken.slice(at, at + 4800)
      expect(power(moment)).toBeGreaterThan(clean * 4)
    }
  })

  it.each([...worsening, 'noise-neutral' as const])('%s keeps to 300 to 3400 Hz', (name) => {
    const sound = cut(sprite, name)
    const under = power(filter(sound, lowPass(150), lowPass(150)))
    const over = power(filter(sound, highPass(6800), highPass(6800)))
    expect(10 * Math.log10(under / power(sound))).toBeLessThan(-25)
    expect(10 * Math.log10(over / power(sound))).toBeLessThan(-25)
  })

  it('is another one where the grades are withheld', () => {
    const neutral = cut(sprite, 'noise-neutral')
    const high = (sound: Pcm) => power(filter(sound, highPass(2000))) / power(sound)
    for (const name of worsening) {
      expect(high(neutral)).toBeLessThan(high(cut(sprite, name)) / 4)
    }
  })
})

describe('The tones', () => {
  it.each([
    ['ring-north-american', 2, 6],
    ['ring-russian', 1, 5],
  ] as const)('%s sounds for %d s of %d s', (name, on, turn) => {
    const sound = cut(sprite, name)
    const heard = sound.findLastIndex((x) => Math.abs(x) > 1e-4)
    expect(heard / samples(1)).toBeCloseTo(on, 1)
    expect(sprite.places[name][1]).toBeGreaterThanOrEqual(turn * 1000)
  })

  it.each(['north-american', 'russian'] as const)(
    'hold the frequencies of the %s network',
    (end) => {
      for (const hz of SIGNALS[end].ring) {
        expect(share(cut(sprite, `ring-${end}`).slice(0, samples(0.8)), hz)).toBeGreaterThan(-6)
      }
    },
  )
})

describe('The voice', () => {
  const voice = cut(sprite, 'voice')
  const window = samples(0.05)
  const windows = Array.from({ length: Math.floor(voice.length / window) }, (_, i) =>
    voice.slice(i * window, (i + 1) * window),
  )

  it('is no test tone: no frequency has a tenth of it', () => {
    for (let hz = 300; hz <= 3400; hz += 25) expect(share(voice, hz)).toBeLessThan(-10)
  })

  it('has the colour of speech, which changes from syllable to syllable', () => {
    const bright = windows.map((part) => power(filter(part, highPass(900))) / power(part))
    const mean = bright.reduce((sum, x) => sum + x, 0) / bright.length
    const spread = Math.sqrt(bright.reduce((sum, x) => sum + (x - mean) ** 2, 0) / bright.length)
    expect(spread / mean).toBeGreaterThan(0.25)
  })

  it('comes from a distance, down a telephone', () => {
    expect(power(filter(voice, highPass(3400))) / power(voice)).toBeLessThan(0.01)
    expect(power(filter(voice, lowPass(150), lowPass(150))) / power(voice)).toBeLessThan(0.01)
  })
})

describe('What is shipped', () => {
  it.each(ENCODINGS)('$file is under 250 kB, and not empty', ({ file }) => {
    const bytes = statSync(shipped(file)).size
    expect(bytes).toBeLessThan(250_000)
    expect(bytes).toBeGreaterThan(50_000)
  })

  it('has the map that the generator makes', () => {
    expect(readFileSync(shipped('sprite.json'), 'utf8')).toBe(spriteJson(sprite))
  })

  it('leaves silence around every sound, and a loop its own sound', () => {
    const loud = (from: number, to: number) =>
      samplePeak(sprite.track.slice(samples(from), samples(to)))
    for (const name of SOUND_NAMES) {
      const [start, duration] = sprite.places[name]
      const reach = SOUNDS[name].loop ? 0.2 : 0
      expect(loud(start / 1000 - reach - 0.19, start / 1000 - reach)).toBe(0)
      const end = (start + duration) / 1000 + reach
      expect(loud(end, end + 0.13)).toBe(0)
      if (reach > 0) expect(loud(start / 1000 - 0.19, start / 1000)).toBeGreaterThan(0)
    }
  })
})
