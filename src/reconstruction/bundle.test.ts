import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ferryBundle } from '../testing/ferry.ts'
import { mutationsOf } from '../testing/mutations.ts'
import { runs } from '../testing/thorough.ts'
import { type BundleFault, lineOf, parseBundle } from './index.ts'

const bundle = ferryBundle()
const good = JSON.stringify({ ...bundle, script: '{}' })

const faultsOf = (json: string): readonly BundleFault[] => {
  const parsed = parseBundle(json)
  return parsed.ok ? [] : parsed.error
}

const SOME = expect.stringMatching(/\S/)

/** The good bundle with one thing set elsewhere in it. */
const withSources = (change: (sources: Record<string, Record<string, unknown>>) => void) => {
  const data = JSON.parse(good)
  change(data.sources)
  return JSON.stringify(data)
}

describe('parsing a bundle', () => {
  it('lets a good one through as it is', () => {
    expect(parseBundle(JSON.stringify(bundle))).toEqual({ ok: true, value: bundle })
  })

  it('says where a field is wrong, what is wrong, and what to do', () => {
    const data = JSON.parse(good)
    data.story.cast.ana.kind = 'robot'
    const [fault] = faultsOf(JSON.stringify(data))
    expect(fault?.where).toBe('story.cast.ana.kind')
    expect(fault?.what).toContain('robot')
    expect(fault?.todo).not.toBe('')
  })

  it('says where a field is missing or unknown', () => {
    const [missing, unknown] = [JSON.parse(good), JSON.parse(good)]
    delete missing.story.title
    unknown.sourcing.rain.colour = 'grey'
    expect(faultsOf(JSON.stringify(missing))[0]?.where).toBe('story.title')
    expect(faultsOf(JSON.stringify(unknown))[0]?.where).toBe('sourcing.rain.colour')
  })

  it('refuses what is not a bundle at all', () => {
    for (const text of ['', 'null', '[]', '7', '"bundle"', '{', '\ufeff{}', '<!doctype html>'])
      expect(faultsOf(text)[0]?.where).toMatch(/\S/)
  })

  it('refuses addresses that a page must not make a link of', () => {
    for (const address of [
      'javascript:alert(1)',
      'http://example.org',
      '//example.org',
      ' https://a',
    ])
      expect(
        faultsOf(
          withSources(({ AR }) => {
            Object.assign(AR ?? {}, { links: [{ role: 'original', address, seen: 'full' }] })
          }),
        ),
      ).toMatchObject([{ where: 'sources.AR.links.0.address' }])
    const cited = withSources(({ AR }) => {
      Object.assign(AR ?? {}, { citation: { type: 'a', title: 'b', URL: 'data:text/html,x' } })
    })
    expect(faultsOf(cited)).toMatchObject([{ where: 'sources.AR.citation.URL' }])
  })

  it('comes back with the first of a million faults', () => {
    const data = JSON.parse(good)
    data.exchange = Array.from({ length: 1_000_000 }, (_, i) => i)
    const faults = faultsOf(JSON.stringify(data))
    expect(faults).toHaveLength(1)
    expect(faults[0]?.where).toBe('exchange.0')
  })

  it('gives a bundle or faults with a place, whatever is wrong in the file', () => {
    fc.assert(
      fc.property(mutationsOf(good), (text) => {
        const parsed = parseBundle(text)
        if (parsed.ok) expect(parsed.value.format).toBe(3)
        else expect(parsed.error).toEqual([{ where: SOME, what: SOME, todo: SOME }])
      }),
      { numRuns: runs(200) },
    )
  })

  it('lets nothing through that changes what every object inherits', () => {
    const data = good.replace('"cast":{', '"cast":{"__proto__":{"name":"x","kind":"person"},')
    parseBundle(data)
    expect(Object.hasOwn(Object.prototype, 'name')).toBe(false)
  })

  it('lets lines be joined with their sourcing, or says what is missing, whatever got through', () => {
    const names = fc.constantFrom('constructor', 'toString', '__proto__', 'rain', 'ana', 'nobody')
    fc.assert(
      fc.property(mutationsOf(good), names, names, (text, id, by) => {
        const parsed = parseBundle(text)
        const work = parsed.ok ? parsed.value : bundle
        for (const line of [{ id, text: 'Words.', by, scene: 'talk', tags: [] }, ...work.lines]) {
          const joined = lineOf(work, line)
          expect(joined.ok ? joined.value.id : joined.error.line).toBe(line.id)
        }
      }),
      { numRuns: runs(300) },
    )
  })
})
