import { describe, expect, it } from 'vitest'
import { mayStandFor, type Picture, type Screen } from './index.ts'

const ink = { light: '#000000', dark: '#ffffff' }

/** The callers at two screens. */
const call = (left: Screen, right: Screen, noise = 0.3): Picture => ({
  scene: 'call',
  plates: [
    { party: 'US', art: 'caller-day', attitude: 'speaking', screen: left, ink },
    { party: 'RU', art: 'caller-night', attitude: 'listening', screen: right, ink },
  ],
  wire: { noise, from: 0, rhythm: [] },
})

const shop: Picture = {
  scene: 'shop',
  plates: [{ party: null, art: 'shop', attitude: 'plain', screen: 'plain', ink }],
  wire: null,
}

describe('a picture that was shown for another line', () => {
  it('stays where it shows the same grades, whoever speaks', () => {
    const other = call('full', 'none')
    const turned = {
      ...other,
      plates: other.plates.map((plate) => ({ ...plate, attitude: 'pause' as const })),
      wire: { noise: 0.3, from: 1, rhythm: [1] },
    }
    expect(mayStandFor(turned, other)).toBe(true)
    expect(mayStandFor(shop, shop)).toBe(true)
  })

  it('goes where a plate or the wire would show another grade', () => {
    expect(mayStandFor(call('full', 'none'), call('none', 'none'))).toBe(false)
    expect(mayStandFor(call('full', 'none'), call('none', 'full'))).toBe(false)
    expect(mayStandFor(call('full', 'none', 0.1), call('full', 'none', 1))).toBe(false)
  })

  it('goes with its scene', () => {
    expect(mayStandFor(shop, call('plain', 'plain'))).toBe(false)
    expect(mayStandFor(call('full', 'full'), shop)).toBe(false)
    expect(mayStandFor(call('neutral', 'neutral'), shop)).toBe(false)
  })

  it('stays where its grades were withheld, and does not where only the other’s are', () => {
    expect(mayStandFor(call('neutral', 'neutral'), call('full', 'none', 1))).toBe(true)
    expect(mayStandFor(call('full', 'none'), call('neutral', 'neutral'))).toBe(false)
  })
})
