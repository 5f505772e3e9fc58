import { describe, expect, it } from 'vitest'
import type { Picture, Plate, Screen } from '../player/index.ts'
import { changeBetween, ease, type Pace, paceAfter } from './transition.ts'

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
  it('stays at every frame at sixty and at forty frames a second', () => {
    for (const pace of ['moving', 'smooth'] as const) {
      expect(paceAfter(pace, Array(24).fill(16.7))).toBe(pace)
      expect(paceAfter(pace, Array(16).fill(25))).toBe(pace)
    }
  })

  it('forgives a single stall', () => {
    expect(paceAfter('moving', [16, 16, 16, 16, 240, 17, 16])).toBe('moving')
    expect(paceAfter('smooth', [16, 16, 240, 17, 16])).toBe('smooth')
  })

  it('gives up the camera’s moves where printing anew on the way makes frames late', () => {
    const late = [16, 17, 60, 16, 17, 58, 16, 17, 61]
    expect(paceAfter('moving', late)).toBe('smooth')
    expect(paceAfter('smooth', late)).toBe('smooth')
  })

  it('comes down one step at a time: no moves, fewer frames, a cut', () => {
    const hopeless = [300, 300]
    const steps = ['moving', 'smooth', 'stepped', 'still', 'still'] as const
    steps.slice(1).reduce((pace, next) => {
      expect(paceAfter(pace, hopeless)).toBe(next)
      return next
    }, steps[0] as Pace)
  })

  it('draws fewer frames on a slow machine, and goes on with them', () => {
    expect(paceAfter('smooth', [60, 70, 65, 60])).toBe('stepped')
    expect(paceAfter('stepped', [60, 70, 65, 60])).toBe('stepped')
  })

  it('does not come back, so that movement does not come and go', () => {
    expect(paceAfter('smooth', [16, 16, 16, 16])).toBe('smooth')
    expect(paceAfter('stepped', [16, 16, 16, 16])).toBe('stepped')
    expect(paceAfter('still', [16])).toBe('still')
  })

  it('learns nothing from a change that had no frames', () => {
    for (const pace of ['moving', 'smooth', 'stepped'] as const)
      expect(paceAfter(pace, [])).toBe(pace)
  })
})
