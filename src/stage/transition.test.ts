import { describe, expect, it } from 'vitest'
import type { Picture, Plate, Screen } from '../player/index.ts'
import { changeBetween, ease, paceAfter } from './transition.ts'

function plate(screen: Screen): Plate {
  const ink = { light: '#000000', dark: '#ffffff' }
  return { party: 'US', art: 'caller-day', attitude: 'speaking', screen, ink }
}

function picture(scene: string, ...screens: Screen[]): Picture {
  return { scene, plates: screens.map(plate), wire: null }
}

describe('The change from one picture to the next', () => {
  const call = picture('call', 'full', 'none')

  it('is a re-screening in the same scene', () => {
    expect(changeBetween(call, picture('call', 'none', 'full'), true)).toBe('rescreen')
  })

  it('is a change of plate for another scene', () => {
    expect(changeBetween(call, picture('after', 'plain'), true)).toBe('wipe')
  })

  it('is a change of plate when a side comes or goes within a scene', () => {
    expect(changeBetween(call, picture('call', 'full'), true)).toBe('wipe')
  })

  it('is a cut for the first picture, and for a reader who takes no motion', () => {
    expect(changeBetween(null, call, true)).toBe('cut')
    expect(changeBetween(call, picture('after', 'plain'), false)).toBe('cut')
  })
})

describe('The course of a change', () => {
  it('begins at nothing, ends at all, and stays there', () => {
    expect([0, 400, 900].map((ms) => ease(ms, 400))).toEqual([0, 1, 1])
    expect(ease(-5, 400)).toBe(0)
  })
})

describe('Pace', () => {
  it('stays smooth at sixty and at forty frames a second', () => {
    expect(paceAfter('smooth', Array(24).fill(16.7))).toBe('smooth')
    expect(paceAfter('smooth', Array(16).fill(25))).toBe('smooth')
  })

  it('forgives a single stall', () => {
    expect(paceAfter('smooth', [16, 16, 240, 17, 16])).toBe('smooth')
  })

  it('draws fewer frames on a slow machine, and none on a hopeless one, one step at a time', () => {
    expect(paceAfter('smooth', [60, 70, 65, 60])).toBe('stepped')
    expect(paceAfter('smooth', [300, 300])).toBe('stepped')
    expect(paceAfter('stepped', [300, 300])).toBe('still')
  })

  it('does not come back, so that movement does not come and go', () => {
    expect(paceAfter('stepped', [16, 16, 16, 16])).toBe('stepped')
    expect(paceAfter('still', [16])).toBe('still')
  })

  it('learns nothing from a change that had no frames', () => {
    expect(paceAfter('smooth', [])).toBe('smooth')
    expect(paceAfter('stepped', [])).toBe('stepped')
  })
})
