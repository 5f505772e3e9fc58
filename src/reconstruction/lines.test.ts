import { describe, expect, it } from 'vitest'
import { ferryBundle } from '../testing/ferry.ts'
import { exchangeOf, lineById, linesAfter, linesOf } from './index.ts'

const bundle = ferryBundle()
const ids = bundle.lines.map(({ id }) => id)

describe('the lines of a bundle', () => {
  it('are all there, in reading order, and each is found by its id', () => {
    const lines = linesOf(bundle)
    expect(lines.map(({ id }) => id)).toEqual(ids)
    expect(ids.map((id) => lineById(bundle, id))).toEqual(lines)
  })

  it('are none for an id that the script or the sourcing does not have', () => {
    const [first = ''] = ids
    const { [first]: _, ...sourcing } = bundle.sourcing
    expect(lineById(bundle, 'toString')).toBe(null)
    expect(lineById({ ...bundle, sourcing }, first)).toBe(null)
    expect(linesOf({ ...bundle, sourcing })).toHaveLength(ids.length - 1)
  })

  it('that come after one are those that follow it, as many as are asked for', () => {
    const [first = '', ...rest] = ids
    const after = (id: string, count: number) => linesAfter(bundle, id, count).map((one) => one.id)
    expect(after(first, 2)).toEqual(rest.slice(0, 2))
    expect(after(ids.at(-1) ?? '', 2)).toEqual([])
  })

  it('of the event are those that are graded, in its order', () => {
    expect(exchangeOf(bundle).map(({ id }) => id)).toEqual(bundle.exchange)
  })
})
