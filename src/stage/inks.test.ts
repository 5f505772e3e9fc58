import { describe, expect, it } from 'vitest'
import { inkFor, rgb } from './inks.ts'

describe('Ink', () => {
  it('is read from its hex', () => {
    expect(rgb('#ff0033')).toEqual([1, 0, 0.2])
  })

  it('is grey where it cannot be read, so that the screen is still seen', () => {
    expect(rgb('blue')).toEqual([0.5, 0.5, 0.5])
  })

  it('is another in the night edition', () => {
    const ink = { light: '#000000', dark: '#ffffff' }
    expect(inkFor(ink, 'light')).toEqual([0, 0, 0])
    expect(inkFor(ink, 'dark')).toEqual([1, 1, 1])
  })
})
