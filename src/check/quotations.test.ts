import { describe, expect, it } from 'vitest'
import { outsideQuotations, quotationsIn, quotes, standsIn } from './quotations.ts'

const inner = (text: string) => quotationsIn(text).found.map((quotation) => quotation.inner)

describe('quotations in a text', () => {
  it.each([
    ['curly marks', 'She said “go on”, and “stop”.', ['go on', 'stop']],
    ['straight marks', 'She said "go on", and "stop".', ['go on', 'stop']],
    ['single marks', 'She said ‘go on’.', ['go on']],
    ['straight single marks', "She said 'go on'.", ['go on']],
    ['German marks', 'Sie sagte „geh“ und „komm“.', ['geh', 'komm']],
    [
      'marks that only look like them',
      'It was ❝loud❞, ″long″ and `late`.',
      ['loud', 'long', 'late'],
    ],
    ['low and angled marks', 'Sie sagte „geh”, elle dit «va».', ['geh', 'va']],
    [
      'a quotation within another, whole',
      'He said “she said ‘go’ to me”.',
      ['she said ‘go’ to me'],
    ],
    ['an apostrophe in a quotation', '‘don’t go’ he said', ['don’t go']],
    ['marks the other way round', 'Han sade »gå« och »kom».', ['gå', 'kom']],
    ['marks of other scripts', '「行け」『来い』《去》〈来〉', ['行け', '来い', '去', '来']],
    ['marks of editors and letters', 'It was ⟪loud⟫, ⸢long⸣ and ʻlateʼ.', ['loud', 'long', 'late']],
    ['doubled single marks', "It was ''loud'', ‘‘long’’ and ``late''.", ['loud', 'long', 'late']],
    ['marks as ASCII has them', 'Sie sagte ,,geh`` und <<komm>>.', ['geh', 'komm']],
    ['the same single mark twice', 'Han sade ’gå’.', ['gå']],
    ['marks of half width and of columns', '｢行け｣ ﹁来い﹂ ﹃去﹄', ['行け', '来い', '去']],
    [
      'marks of manuscripts',
      'It was ⸂loud⸃, ⸄long⸅, ⸌late⸍, ⸜lost⸝ and ⸠lame⸡.',
      ['loud', 'long', 'late', 'lost', 'lame'],
    ],
    ['Hebrew marks', 'He said ״go״ and ׳stop׳, as the mayor״s men did.', ['go', 'stop']],
    ['reversed primes', 'It was ‵loud′, ‶long″ and ‷late‴.', ['loud', 'long', 'late']],
    ['marks drawn large', 'It was 🙶loud🙷.', ['loud']],
    ['no measures', 'It was 6′ by 4′, and 3″ thick.', []],
    ['no apostrophes', 'The mayors’ boats aren’t the Port’s, nor the 1990s’.', []],
    ['no straight apostrophes', "The mayors' boats aren't the Port's.", []],
  ])('are found with %s', (_, text, found) => {
    expect(inner(text)).toEqual(found)
  })

  it('are not found where a mark is alone; that is told', () => {
    expect(quotationsIn('She said “go on.').stray).toEqual([9])
    expect(quotationsIn('She said go on”.').stray).toEqual([14])
    expect(quotationsIn('Go on".').stray).toEqual([5])
  })

  it('are seen with every mark that Unicode calls one, though no pair of it is known', () => {
    const marks = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code)).filter(
      (mark) => /[\p{Quotation_Mark}\p{Initial_Punctuation}\p{Final_Punctuation}]/u.test(mark),
    )
    expect(marks.length).toBeGreaterThan(40)
    // One alone, before a word and behind it: an apostrophe is none at either end of a word alone.
    const unseen = marks.filter((mark) => {
      const { found, stray } = quotationsIn(`He said ${mark}go on${mark} and so on.`)
      return found.length + stray.length === 0
    })
    expect(unseen).toEqual([])
  })
})

describe('words that a passage quotes', () => {
  const passage = 'It was “a lot of weather,” she said, and no more.'

  it('stand within its marks, whole, with or without the last comma', () => {
    for (const words of ['a lot of weather', 'a lot of weather,', 'a lot of weather.', 'weather'])
      expect(quotes(passage, words)).toBe(true)
  })

  it('are not those between two quotations that were cut', () => {
    expect(quotes('weather,” she said, “and more', 'she said')).toBe(false)
    expect(quotes('weather," she said, "and more', 'she said')).toBe(false)
  })

  it('are not those outside of its marks, nor half words, nor other words', () => {
    for (const words of ['she said', 'a lot of weath', 'lot of weather she', 'no more'])
      expect(quotes(passage, words)).toBe(false)
  })

  it('stand as whole words in a text', () => {
    expect(standsIn('not to invade Ukraine.', 'to invade')).toBe(true)
    expect(standsIn('not to invade Ukraine.', 'o invade')).toBe(false)
    expect(standsIn('we\u00a0are  not', 'we are not')).toBe(true)
  })
})

it('what is left of a text outside its quotations', () => {
  expect(outsideQuotations('A “b c” d “e”.')).toEqual(['A ', ' d ', '.'])
})
