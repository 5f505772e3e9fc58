import { describe, expect, it } from 'vitest'
import { mergeSpans, normalise, occurrences, quotationMarks, spansOf, wordsOf } from './index.ts'

describe('words that are compared', () => {
  it('have one kind of space and one form of letter', () => {
    expect(normalise('  a\u00a0b\n\tc  ')).toBe('a b c')
    expect(normalise('e\u0301')).toBe('é')
  })

  it('are counted as a reader would', () => {
    expect(wordsOf('Putin said—and I’m not—don’t re-invade, 12.5 times!')).toEqual([
      'putin',
      'said',
      'and',
      "i'm",
      'not',
      "don't",
      're-invade',
      '12.5',
      'times',
    ])
    expect(wordsOf('re‑enter re‐enter')).toEqual(['re-enter', 're-enter'])
    expect(wordsOf('हिन्दी में')).toHaveLength(2)
    expect(wordsOf(' … — ')).toEqual([])
  })

  it('are found wherever they stand, overlapping too', () => {
    expect(occurrences('aaa', 'aa')).toEqual([0, 1])
    expect(occurrences('abc', '')).toEqual([])
    expect(spansOf('no, no', 'no')).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ])
  })
})

describe('spans', () => {
  it('that overlap or touch become one', () => {
    expect(
      mergeSpans([
        { start: 8, end: 9 },
        { start: 0, end: 4 },
        { start: 1, end: 2 },
        { start: 4, end: 6 },
      ]),
    ).toEqual([
      { start: 0, end: 6 },
      { start: 8, end: 9 },
    ])
  })
})

describe('quotation marks', () => {
  it('are found in pairs, inner ones too, and apart from apostrophes', () => {
    expect(quotationMarks('“a ‘b’ don’t”')).toEqual([
      { open: 3, close: 5 },
      { open: 0, close: 12 },
    ])
    expect(quotationMarks('"a" and „b“')).toEqual([
      { open: 0, close: 2 },
      { open: 8, close: 10 },
    ])
  })

  it('are told where one half is missing', () => {
    expect(quotationMarks('a” “b')).toEqual([
      { open: null, close: 1 },
      { open: 3, close: null },
    ])
    expect(quotationMarks('the boats’ crews')).toEqual([])
  })
})
