import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentSpans, joined, reportedParts, wordsOf } from './index.ts'

const parts = (text: string, ...content: string[]) =>
  reportedParts(text, content).map(({ role, text: words }) => [role, words])

describe('cue and content', () => {
  it('take the content from the end, the start or the middle of the line', () => {
    expect(parts('Ana told Bo not to sail.', 'not to sail.')).toEqual([
      ['cue', 'Ana told Bo'],
      ['content', 'not to sail.'],
    ])
    expect(parts('Not today, said Ana.', 'Not today,')).toEqual([
      ['content', 'Not today,'],
      ['cue', 'said Ana.'],
    ])
    expect(parts('As Ana had it, he would not, and went.', 'he would not,')).toEqual([
      ['cue', 'As Ana had it,'],
      ['content', 'he would not,'],
      ['cue', 'and went.'],
    ])
  })

  it('take several parts in their order, and join them with an ellipsis', () => {
    const found = reportedParts('No, said Ana, not no boat—said Bo—no.', [
      'No,',
      'not no boat',
      'no.',
    ])
    expect(joined(found, 'content')).toBe('No, … not no boat … no.')
    expect(joined(found, 'cue')).toBe('said Ana, … —said Bo—')
  })

  it('part at a dash without a space', () => {
    expect(parts('Ana said—and I paraphrase—we cannot.', 'we cannot.')).toEqual([
      ['cue', 'Ana said—and I paraphrase—'],
      ['content', 'we cannot.'],
    ])
  })

  it('leave quotation marks where the writer put them', () => {
    const text = 'And then, according to the office, “they wished each other well.”'
    expect(parts(text, '“they wished each other well.”')[1]).toEqual([
      'content',
      '“they wished each other well.”',
    ])
    expect(parts(text, 'they wished each other well.').map(([, words]) => words)).toEqual([
      'And then, according to the office, “',
      'they wished each other well.',
      '”',
    ])
  })

  it('find the content as whole words before they find it within one', () => {
    expect(parts('I know, said Ana: no', 'no')).toEqual([
      ['cue', 'I know, said Ana:'],
      ['content', 'no'],
    ])
    expect(parts('Ana said, a boat', 'a boat')[0]).toEqual(['cue', 'Ana said,'])
  })

  it('leave the whole line as cue where the content does not stand in it', () => {
    expect(parts('Ana said no.', 'yes')).toEqual([['cue', 'Ana said no.']])
    expect(parts('Ana said no.', 'no.', 'Ana')).toEqual([['cue', 'Ana said no.']])
    expect(contentSpans('Ana said no.', ['said', 'said'])).toBe(null)
  })

  it('are content alone where there is no cue', () => {
    expect(parts('Not to sail.', 'Not to sail.')).toEqual([['content', 'Not to sail.']])
  })

  const word = fc.constantFrom(
    'no',
    'know',
    'a',
    'said',
    'don’t',
    're-enter',
    'é',
    'вода',
    '“So',
    '12.5',
  )
  const gap = fc.constantFrom(' ', ', ', '—', '\u00a0', ' … ', ': “')
  const line = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 })

  it('hold the words of the whole line together, wherever it is split', () => {
    fc.assert(
      fc.property(line, fc.nat(11), fc.nat(11), (tokens, a, b) => {
        const text = tokens
          .map(([word, gap]) => word + gap)
          .join('')
          .trim()
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        const content = tokens
          .slice(from, to + 1)
          .map(([word, gap]) => word + gap)
          .join('')
          .trim()
        const found = reportedParts(text, content === '' ? [] : [content])
        expect(found.flatMap((part) => wordsOf(part.text))).toEqual(wordsOf(text))
        if (content !== '') expect(joined(found, 'content')).toBe(content)
      }),
    )
  })
})
