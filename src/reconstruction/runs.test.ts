import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MASK, type Mark, plainText, runsOf, spanOf } from './index.ts'

const mark = (text: string, exact: string, kind: string): Mark<string> => ({
  span: spanOf(text, exact) ?? { start: 0, end: 0 },
  kind,
})

const clean = (text: string, ...strong: string[]) => plainText(text, strong, true)

describe('runs of words', () => {
  it('set marked words apart, and those marked twice', () => {
    const text = 'whatever, don’t put your boats there'
    const marks = [
      mark(text, 'whatever', 'own'),
      mark(text, 'your boats', 'content'),
      mark(text, 'boats there', 'own'),
    ]
    expect(runsOf(text, marks).map((run) => [run.text, run.marks.join('+')])).toEqual([
      ['whatever', 'own'],
      [', don’t put ', ''],
      ['your ', 'content'],
      ['boats', 'content+own'],
      [' there', 'own'],
    ])
  })

  it('mask strong words only where clean words are asked for', () => {
    expect(plainText('It’s bloody over.', ['bloody'], false)).toBe('It’s bloody over.')
    expect(clean('It’s bloody over.', 'bloody')).toBe(`It’s ${MASK} over.`)
  })

  it('mask every place of a strong word, and words that overlap as one', () => {
    expect(clean('damn the damn boat', 'damn')).toBe(`${MASK} the ${MASK} boat`)
    expect(clean('the bloody hell boat', 'bloody', 'bloody hell', 'hell')).toBe(`the ${MASK} boat`)
    expect(clean('aaa', 'aa')).toBe(MASK)
  })

  it('mask a word whole that a mark covers in part, and mark the mask', () => {
    const text = 'it’s bloody over between us'
    const marks = [mark(text, 'loody over', 'own'), mark(text, 'bl', 'content')]
    const runs = runsOf(text, marks, ['bloody'], true)
    expect(runs.map((run) => [run.text, run.masked, run.marks.join('+')])).toEqual([
      ['it’s ', false, ''],
      [MASK, true, 'own+content'],
      [' over', false, 'own'],
      [' between us', false, ''],
    ])
  })

  it('drop the quotation marks around masked words, inner and outer ones', () => {
    expect(clean('Ana: “a damn boat” and “so on”', 'damn')).toBe(`Ana: a ${MASK} boat and “so on”`)
    expect(clean('“He said ‘damn it’ and left”', 'damn')).toBe(`He said ${MASK} it and left`)
    expect(clean('“I don’t ‘damn’ boats”', 'damn')).toBe(`I don’t ${MASK} boats`)
    expect(clean('„So ein damn Boot“, «damn», "damn"', 'damn')).toBe(
      `So ein ${MASK} Boot, ${MASK}, ${MASK}`,
    )
  })

  it('drop a quotation mark whose other half is missing or masked', () => {
    expect(clean('“a damn boat', 'damn')).toBe(`a ${MASK} boat`)
    expect(clean('a damn boat” she said', 'damn')).toBe(`a ${MASK} boat she said`)
    expect(clean('“damn boats”', '“damn')).toBe(`${MASK} boats`)
  })

  it('leave quotation marks alone that stand around other words', () => {
    expect(clean('“so” damn “on”', 'damn')).toBe(`“so” ${MASK} “on”`)
  })

  const word = fc.constantFrom('damn', 'bloody', 'hell', 'boat', 'don’t', 'so', 'é', '🛶')
  const piece = fc.oneof(
    word,
    word.map((one) => `“${one}”`),
    fc.constantFrom('“', '”', '‘', '—'),
  )
  const texts = fc.array(piece, { maxLength: 14 }).map((words) => words.join(' '))
  const strongWords = fc.subarray(['damn', 'bloody', 'hell', 'bloody hell', 'damn hell'])
  const spans = (text: string) =>
    fc.array(
      fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom('own', 'content')).map(
        ([a, b, kind]): Mark<string> => ({
          span: { start: Math.min(a, b), end: Math.max(a, b) },
          kind,
        }),
      ),
      { maxLength: 4 },
    )
  const marked = texts.chain((text) => fc.tuple(fc.constant(text), spans(text)))

  it('make up the text again when nothing is masked', () => {
    fc.assert(
      fc.property(marked, strongWords, ([text, marks], strong) => {
        const runs = runsOf(text, marks, strong, false)
        expect(runs.map((run) => run.text).join('')).toBe(text)
        expect(runs.every((run) => run.text !== '' && !run.masked)).toBe(true)
      }),
    )
  })

  it('carry on each letter exactly the marks that cover it', () => {
    fc.assert(
      fc.property(marked, ([text, marks]) => {
        let at = 0
        for (const run of runsOf(text, marks)) {
          const over = marks.filter(
            ({ span }) => span.start < at + run.text.length && span.end > at,
          )
          expect(run.marks).toEqual(over.map(({ kind }) => kind))
          at += run.text.length
        }
      }),
    )
  })

  it('let no strong word through where words are clean, whatever is marked', () => {
    fc.assert(
      fc.property(marked, strongWords, ([text, marks], strong) => {
        const runs = runsOf(text, marks, strong, true)
        const shown = runs.map((run) => run.text).join('')
        expect(strong.filter((words) => shown.includes(words))).toEqual([])
        expect(runs.filter((run) => run.masked).every((run) => run.text === MASK)).toBe(true)
      }),
    )
  })

  it('show the same for a short strong word as for a long one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const other = text.replaceAll('damn', 'confounded')
        expect(clean(other, 'confounded')).toBe(clean(text, 'damn'))
      }),
    )
  })

  it('change nothing in words that are not strong, but for quotation marks', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const bare = (words: string) => words.replace(/[“”‘]/g, '')
        expect(bare(clean(text, 'damn'))).toBe(bare(text).replaceAll('damn', MASK))
      }),
    )
  })
})
