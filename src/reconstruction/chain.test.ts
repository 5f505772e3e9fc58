import { describe, expect, it } from 'vitest'
import { ferryBundle } from '../testing/ferry.ts'
import { chainOf, chainsOf, exchangeOf } from './index.ts'

const bundle = ferryBundle()
const lines = exchangeOf(bundle)
const of = (id: string) => {
  const line = lines.find((one) => one.id === id)
  if (!line) throw new Error(`no line ${id}`)
  return chainOf(line, bundle)
}

describe('the chain of a line', () => {
  it('has the accounts that carry it, which the author names in general', () => {
    const { carriers, gap } = of('not-to-sail')
    expect(
      carriers.map(({ account, named }) => [account.record, account.support.how, named]),
    ).toEqual([
      ['AR', 'states', 'general'],
      ['BR', 'in-part', 'general'],
    ])
    expect(gap).toBe(false)
  })

  it('names an account that the line itself is quoted from', () => {
    expect(of('well').carriers.map(({ account, named }) => [account.record, named])).toEqual([
      ['BR', 'line'],
    ])
  })

  it('keeps what contradicts a line apart from what carries it, and what only fits it out', () => {
    const { carriers, opponents } = of('boats')
    expect(carriers.map(({ account }) => account.record)).toEqual(['BR'])
    expect(opponents.map(({ record }) => record)).toEqual(['BB'])
  })

  it('is a gap where nothing carries the line', () => {
    const [line] = lines
    if (!line) throw new Error('no line')
    const silent = line.accounts.filter(({ support }) => support.how === 'silent')
    expect(chainOf({ ...line, accounts: silent }, bundle)).toMatchObject({
      carriers: [],
      gap: true,
    })
  })

  it('without an author ties a line to the account that it is taken from, or that is quoted there', () => {
    const { author: _, ...story } = bundle.story
    const line = lines.find(({ accounts }) => accounts.length > 1)
    const [first, second] = line?.accounts ?? []
    if (!line || !first || !second) throw new Error('no line with two accounts')
    const states = { ...first.support, how: 'states' } as typeof first.support
    const accounts = [first, second].map((one) => ({ ...one, support: states }))
    const namedOf = (source: string, sources = bundle.sources) => {
      const passages = line.passages.map((passage) => ({ ...passage, source }))
      const { record: __, ...speaker } = line.speaker
      const chain = chainOf({ ...line, speaker, accounts, passages } as typeof line, {
        ...bundle,
        story,
        sources,
      })
      return chain.carriers.map(({ named }) => named)
    }
    expect(namedOf(first.record)).toEqual(['line', 'general'])
    expect(namedOf('nowhere')).toEqual(['general', 'general'])
    const book = { ...first.source, quotes: second.record }
    expect(namedOf('book', { ...bundle.sources, book })).toEqual(['general', 'quoted'])
  })

  it('is drawn for every line of the event', () => {
    expect(chainsOf(bundle, lines).map(({ line }) => line.id)).toEqual(lines.map(({ id }) => id))
  })
})
