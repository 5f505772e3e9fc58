import { describe, expect, it } from 'vitest'
import { layDown } from './curves.ts'
import { SCREENS } from './screens.ts'

const GREYS = Array.from({ length: 21 }, (_, i) => i / 20)

describe('By day', () => {
  it('white stays paper and black is solid ink with black on it', () => {
    expect(layDown(1, 'light', SCREENS.full)).toEqual({ ink: 0, key: 0 })
    expect(layDown(0, 'light', SCREENS.full).ink).toBe(1)
    expect(layDown(0, 'light', SCREENS.full).key).toBeGreaterThan(0.7)
  })

  it('a darker grey takes more ink', () => {
    const inks = GREYS.map((grey) => layDown(grey, 'light', SCREENS.full).ink)
    expect(inks).toEqual([...inks].sort((a, b) => b - a))
  })

  it('ink spreads most in the mid tones', () => {
    expect(layDown(0.5, 'light', SCREENS.full).ink).toBeGreaterThan(0.55)
    expect(layDown(0.95, 'light', SCREENS.full).ink).toBeLessThan(0.08)
  })
})

describe('By night', () => {
  it('pictures stay positive: a lighter grey takes more of the light ink', () => {
    const inks = GREYS.map((grey) => layDown(grey, 'dark', SCREENS.full).ink)
    expect(inks).toEqual([...inks].sort((a, b) => a - b))
    expect(inks[0]).toBe(0)
    expect(inks.at(-1)).toBe(1)
  })

  it('a face in the shade stands off a suit, and a sky off the face, by a quarter of a dot or more', () => {
    const [suit, face, sky] = [0x5f, 0x96, 0xcd].map(
      (grey) => layDown(grey / 255, 'dark', SCREENS.full).ink,
    )
    expect((face ?? 0) - (suit ?? 0)).toBeGreaterThan(0.25)
    expect((sky ?? 0) - (face ?? 0)).toBeGreaterThan(0.25)
  })

  it('on a coarse screen a stroke that takes half of its cell stays a gap beside the dots of a face', () => {
    const inkOf = (grey: number) => layDown(grey, 'dark', SCREENS.none).ink
    expect(inkOf(0.5)).toBeLessThan(0.1)
    expect(inkOf(0.95)).toBeGreaterThan(0.8)
    expect(layDown(0.5, 'dark', SCREENS.full).ink).toBeGreaterThan(0.4)
  })

  it('only the highest lights take the cream', () => {
    expect(layDown(0.8, 'dark', SCREENS.full).key).toBe(0)
    expect(layDown(1, 'dark', SCREENS.full).key).toBeGreaterThan(0.6)
  })
})
