import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frameAddress, OPTION_NAMES, readOptions, writeOptions } from './options.ts'

const read = (query: string) => readOptions((name) => new URLSearchParams(query).get(name))

describe('the options of an embed', () => {
  test('an empty tag asks for the play from its beginning, in the reader’s own edition', () => {
    expect(read('')).toEqual({
      story: null,
      line: null,
      mode: 'play',
      lang: null,
      theme: null,
      dir: null,
      clean: false,
      sound: false,
    })
  })

  test('what is out of range is as if it were not there', () => {
    expect(read('mode=explode&theme=puce&dir=up&line=%20&clean=off&sound=false')).toEqual(read(''))
  })

  test('a flag is on when it stands there, as an attribute or with any value but a no', () => {
    expect(read('clean').clean).toBe(true)
    expect(read('clean=1').clean).toBe(true)
    expect(read('clean=true').clean).toBe(true)
    expect(read('clean=0').clean).toBe(false)
    expect(read('clean=No').clean).toBe(false)
  })

  test('what a framework writes for nothing is nothing', () => {
    for (const nothing of ['undefined', 'null', 'false', ' NULL ']) {
      const all = OPTION_NAMES.map((name) => `${name}=${nothing}`).join('&')
      expect(read(all), nothing).toEqual(read(''))
    }
  })

  test('an address holds only what differs from the default', () => {
    expect(frameAddress('https://a.example/frame.html', read('line=no-rockets&mode=play'))).toBe(
      'https://a.example/frame.html?line=no-rockets',
    )
    expect(frameAddress('frame.html', read(''))).toBe('frame.html')
    expect(frameAddress('https://a.example/frame.html', read('mode=teach&clean=1'))).toBe(
      'https://a.example/lesson.html?mode=teach&clean=1',
    )
  })

  test('whatever is asked, what is written reads back as the same', () => {
    const values = fc.dictionary(fc.constantFrom(...OPTION_NAMES), fc.string({ maxLength: 300 }))
    fc.assert(
      fc.property(values, (given) => {
        const options = readOptions((name) => given[name] ?? null)
        const query = new URLSearchParams(writeOptions(options)).toString()
        expect(read(query)).toEqual(options)
      }),
    )
  })
})
