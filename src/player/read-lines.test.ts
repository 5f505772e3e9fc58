import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReadLines } from './index.ts'

describe('the lines that were read', () => {
  it('are a value: adding to one leaves it as it was', () => {
    const one = ReadLines.of(['a'])
    const [left, right] = [one.with('b'), one.with('c')]
    expect([[...one], [...left], [...right]]).toEqual([['a'], ['a', 'b'], ['a', 'c']])
    expect(left.has('c') || right.has('b') || one.has('b')).toBe(false)
  })

  it('are the same value when nothing is new', () => {
    const read = ReadLines.of(['a', 'b', 'a'])
    expect(read.with('b')).toBe(read)
    expect(read.size).toBe(2)
  })

  it('hold what a plain set would, at every moment of any history', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'constructor')
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), id), { maxLength: 40 }), (steps) => {
        const versions = [{ read: ReadLines.of([]), plain: new Set<string>() }]
        for (const [pick, line] of steps) {
          const from = versions[pick % versions.length]
          if (!from) continue
          versions.push({ read: from.read.with(line), plain: new Set([...from.plain, line]) })
        }
        for (const { read, plain } of versions) {
          expect([...read]).toEqual([...plain])
          expect([...read.entries()]).toEqual([...plain.entries()])
          expect(read.size).toBe(plain.size)
          for (const line of ['a', 'b', 'c', 'd', 'e', 'constructor', 'f'])
            expect(read.has(line)).toBe(plain.has(line))
          const each: string[] = []
          read.forEach((line) => void each.push(line))
          expect(each).toEqual([...plain])
        }
      }),
    )
  })
})
