import { describe, expect, it } from 'vitest'
import { ferryBundle } from '../testing/ferry.ts'
import { type Bundle, cleanBundle, lineOf, MASK, parseBundle, runsOf } from './index.ts'

const bundle: Bundle = {
  ...ferryBundle(),
  script: JSON.stringify({ root: ['^Bo said, damn your boats. ', '#', '^id:boats '] }),
}

/** The same with a title that has the word, and a subtitle where it is only a part of another. */
const titled = (title: string, subtitle: string): Bundle => ({
  ...bundle,
  story: { ...bundle.story, title, subtitle },
})

describe('a bundle without its strong words', () => {
  it('holds none of them, in no field, and is a bundle still', () => {
    expect(JSON.stringify(bundle)).toContain('damn')
    const clean = JSON.stringify(cleanBundle(bundle))
    expect(clean).not.toContain('damn')
    expect(parseBundle(clean).ok).toBe(true)
  })

  it('masks what a view would mask, and marks it as edited', () => {
    const clean = cleanBundle(bundle)
    const scripted = clean.lines.find(({ id }) => id === 'boats')
    const line = scripted && lineOf(clean, scripted)
    if (!line?.ok) throw new Error('the line does not fit its sourcing any longer')
    expect(line.value.strong).toEqual([MASK])
    const edited = runsOf(line.value.text, [], line.value.strong, true)
    expect(edited.filter(({ masked }) => masked).map(({ text }) => text)).toEqual([MASK])
  })

  it('masks the word elsewhere only where it stands whole', () => {
    const { title, subtitle } = cleanBundle(titled('A damn ferry', 'It was damnable')).story
    expect([title, subtitle]).toEqual([`A ${MASK} ferry`, 'It was damnable'])
  })

  it('leaves a bundle without strong words as it is', () => {
    const clean = cleanBundle(bundle)
    const none = JSON.parse(JSON.stringify(bundle).replaceAll('damn', 'blow'))
    for (const sourcing of Object.values<Record<string, unknown>>(none.sourcing))
      if ('strong-language' in sourcing) sourcing['strong-language'] = []
    expect(cleanBundle(none)).toBe(none)
    expect(clean).not.toBe(bundle)
  })
})
