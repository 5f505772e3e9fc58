import { describe, expect, it } from 'vitest'
import { outline, ribbonOutline, shape } from './svg.ts'

/** The points that relative path data passes through. */
function visited(d: string): string[] {
  const at = { x: 0, y: 0 }
  const seen: string[] = []
  for (const [, letter = '', rest = ''] of d.matchAll(/([Mcsl])([^Mcslz]*)/g)) {
    const numbers = [...rest.matchAll(/-?\d+/g)].map(Number)
    const step = { M: 2, l: 2, s: 4, c: 6 }[letter] as number
    for (let i = step; i <= numbers.length; i += step) {
      at.x += numbers[i - 2] as number
      at.y += numbers[i - 1] as number
      seen.push(`${at.x},${at.y}`)
    }
  }
  return seen
}

describe('a drawn shape', () => {
  it('passes through every point and comes back to the first', () => {
    const points = ['0,0', '100,10', '140,80', '60,140', '-20,70']
    expect(visited(outline(points.join(' ')))).toEqual([...points, '0,0'])
  })

  it('is straight between two corners and nowhere else', () => {
    expect(outline('0,0! 100,0! 100,50! 0,50!')).toBe('M0 0l100 0 0 50-100 0 0-50z')
    expect(outline('0,0! 100,0! 100,50 0,50!')).toMatch(/l100 0c/)
  })

  it('refuses what is not a point', () => {
    expect(() => shape('0,0 10,ten 5,5', '#000')).toThrow('Not a point: "10,ten"')
  })

  it('tapers to a single point where a limb has no width', () => {
    expect(visited(ribbonOutline('0,0,0 50,0,8 100,0,0'))).toEqual(
      expect.arrayContaining(['0,0', '50,-8', '100,0', '50,8']),
    )
  })
})
