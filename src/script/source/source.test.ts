import { describe, expect, it } from 'vitest'
import { compileScript, explore } from '../compile/index.ts'
import { readInk } from './source.ts'

const read = (source: string) => {
  const [line] = readInk('a.ink', source)
  if (!line) throw new Error('no line')
  return line
}

describe('a line of ink source', () => {
  it('has words, tags and their columns', () => {
    expect(read('  Rey said, fine. # id:fine # by:rey')).toMatchObject({
      kind: 'words',
      text: 'Rey said, fine.',
      column: 2,
      tags: [
        { name: 'id', value: 'fine', column: 18 },
        { name: 'by', value: 'rey', column: 28 },
      ],
    })
  })

  it.each([
    ['', 'blank'],
    ['// a note', 'blank'],
    ['=== call', 'knot'],
    ['= stitch', 'knot'],
    ['INCLUDE after.ink', 'include'],
    ['VAR told = false', 'declaration'],
    ['TODO: more', 'todo'],
    ['~ told = true', 'logic'],
    ['{ told:', 'logic'],
    ['{ told || seen:', 'logic'],
    ['{ told: -> after }', 'logic'],
    ['{ told: ->-> }', 'logic'],
    ['}', 'logic'],
    ['-', 'gather'],
    ['- (looks)', 'gather'],
    ['-> after', 'divert'],
    ['- -> after', 'divert'],
    ['->->', 'divert'],
    ['<- thread', 'logic'],
    ['# scene:call', 'tags'],
    ['* [Go on # id:on]', 'choice'],
    ['- * [Go on # id:on]', 'choice'],
    ['— a dash', 'words'],
    ['VARious things', 'words'],
  ])('"%s" is %s', (source, kind) => {
    expect(read(source).kind).toBe(kind)
  })

  it('keeps the branches of a block apart from dashes that are eaten', () => {
    const kinds = readInk('a.ink', '{ told:\n  Yes.\n- else:\n  No.\n}\n- No.').map(
      ({ kind, eaten }) => `${kind}${eaten ?? ''}`,
    )
    expect(kinds).toEqual(['logic', 'words', 'logic', 'words', 'logic', 'words-'])
  })

  it('reads a choice with its label, conditions, tags and divert', () => {
    expect(read('+ (again) {told} {not seen} [Go on # id:on # go-on] -> after')).toMatchObject({
      kind: 'choice',
      text: 'Go on',
      bracketed: true,
      before: null,
      after: null,
      tags: [{ name: 'id', value: 'on' }, { name: 'go-on' }],
      divert: { to: 'after' },
    })
  })

  it('reads tags that stand under a condition', () => {
    for (const source of ['+ [Go # id:on # {told:go-on}]', '+ [Go # id:on {told:# go-on}]'])
      expect(read(source).tags).toMatchObject([{ name: 'id', value: 'on' }, { name: 'go-on' }])
  })

  it('knows where a comment begins, and that an address was cut', () => {
    expect(read('Words # id:a // note')).toMatchObject({ comment: 13, cut: false })
    expect(read('Words # src:https://x.org')).toMatchObject({ comment: 18, cut: true })
    expect(readInk('a.ink', 'One\n/* two\nthree */ # id:a').map(({ comment }) => comment)).toEqual([
      null,
      0,
      null,
    ])
  })
})

describe('the words of a line', () => {
  it.each([
    'Rey said, “fine”—then pay.',
    'A dash — and a hyphen-ated word: with a colon; and (brackets) [of] two kinds.',
    'Escaped: \\{, \\|, \\#1, \\-> and \\/\\/.',
    '\\- a dash that is meant',
    '\\* a star that is meant',
    'It is 100% <sure> & =fine= ~ so ! what ?',
    'Don’t 9/10 \\\\ "straight"',
  ])('are those that ink prints: %s', (words) => {
    const compiled = compileScript('a.ink', () => `${words} # id:a\n-> END\n`)
    if (!compiled.ok) throw new Error(compiled.error[0]?.message)
    const played = explore(compiled.value.json).lines.get('a')?.text
    expect(read(`${words} # id:a`).text).toBe(played)
  })
})
