import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from './canonical.ts'

/** The same data with the fields of every object the other way round. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, one]) => [name, turned(one)]),
  )
}

/** Data as JSON gives it, without names that objects keep for themselves. */
const data = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)))

describe('the canonical form', () => {
  it('is that of RFC 8785, with its texts normalised', () => {
    expect(canonical({ b: [1, true, null], a: ' two\r\n  words ', c: undefined })).toBe(
      '{"a":"two words","b":[1,true,null]}',
    )
  })

  it('does not change with the order of fields', () => {
    fc.assert(fc.property(data, (value) => canonical(turned(value)) === canonical(value)))
  })

  it('does not change with white space, ends of lines or the form of a letter', () => {
    const space = fc.constantFrom(' ', '  ', '\n', '\r\n', '\t', '\u00a0')
    const word = fc.constantFrom('so', 'é', '“we', 'said”')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, space), { minLength: 1 }), (pairs) => {
        const loose = pairs.flat().join('').normalize('NFD')
        const plain = pairs.map(([one]) => one).join(' ')
        return canonical({ text: loose }) === canonical({ text: plain })
      }),
    )
  })

  it('is another for other data', () => {
    fc.assert(
      fc.property(data, data, (one, other) => {
        const same = canonical(one) === canonical(other)
        expect(same).toBe(canonical(JSON.parse(canonical(one))) === canonical(other))
      }),
    )
  })
})
