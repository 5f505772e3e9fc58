import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../testing/thorough.ts'
import { check } from './check.ts'
import type { StoryFiles } from './draft.ts'
import { goodFiles, OPTIONS } from './fixture.ts'

const options = { ...OPTIONS, bounds: { choices: 500, steps: 200_000 } }
const changed = (name: string, change: (text: string) => string): StoryFiles => {
  const files = goodFiles()
  return files.set(name, change(files.get(name) ?? ''))
}
const codesOf = (files: StoryFiles): string[] => [
  ...new Set(check(files, options).map(({ code }) => code)),
]

describe('a story that is not one', () => {
  it('is told what is missing when the folder is empty', () => {
    expect(check(new Map(), options).map(({ file, code }) => `${file} ${code}`)).toEqual([
      'sources.yaml R101',
      'sourcing.yaml R101',
      'story.yaml R101',
    ])
  })

  it.each(['story.yaml', 'sources.yaml', 'sourcing.yaml', 'call.ink'])(
    'is told so when %s is empty',
    (name) => {
      expect(codesOf(changed(name, () => ''))).toContain('R101')
    },
  )

  it.each(['[]', '3', '"text"', 'null', '- a\n- b'])('is told so when a file holds %s', (text) => {
    for (const name of ['story.yaml', 'sources.yaml', 'sourcing.yaml', 'lock.json'])
      expect(
        check(
          changed(name, () => text),
          options,
        ),
      ).not.toEqual([])
  })
})

describe('YAML that means harm', () => {
  it.each([
    ['an alias', 'P: &p\n  name: "x"\nQ: *p\n', 'R104'],
    ['a billion laughs', `a: &a [x]\nb: &b [*a,*a]\nc: [*b,*b]\n`, 'R104'],
    ['a tag', 'P: !!js/function "x"\n', 'R104'],
    ['a key that is a list', '? [a, b]\n: x\n', 'R104'],
    ['two documents', 'a: x\n---\nb: x\n', 'R103'],
    ['an open quotation mark', 'a: "x\n', 'R103'],
    ['a tab for indentation', 'a:\n\tb: x\n', 'R103'],
    ['the same key twice', 'A: {}\nA: {}\n', 'R105'],
    ['__proto__', '__proto__: { name: x }\n', 'R106'],
    ['constructor', 'constructor: { name: x }\n', 'R106'],
    ['ten thousand open brackets', `a: ${'['.repeat(10_000)}`, 'R102'],
    ['ten thousand open braces', `a: ${'{'.repeat(10_000)}`, 'R102'],
    ['ten thousand keys in one line', '? '.repeat(10_000), 'R102'],
    ['ten megabytes', `a: "${'word '.repeat(2_000_000)}"`, 'R102'],
  ])('%s is refused', (_, text, code) => {
    expect(codesOf(changed('sources.yaml', () => text))).toContain(code)
  })

  it('does not take what every object inherits for a member of the cast', () => {
    const files = changed('call.ink', (ink) => ink.replace('by:brandt', 'by:toString'))
    expect(codesOf(files)).toEqual(['R106', 'R304'])
  })
})

describe('ink that means harm', () => {
  it.each([
    ['a knot that leads to itself', '-> a\n=== a\n-> a\n', 'R315'],
    ['two knots in a circle', '-> a\n=== a\n-> b\n=== b\n-> a\n', 'R315'],
    ['a tunnel without end', '-> a\n=== a\n-> a ->\n->->\n', 'R315'],
    ['lines without end', '-> a\n=== a\nOn. # id:all # by:narrator\n-> a\n', 'R315'],
    ['ten thousand braces', `x ${'{'.repeat(10_000)}`, 'R102'],
    ['ten thousand tags', `x ${'# a'.repeat(10_000)}`, 'R102'],
    ['one line of a megabyte', `x ${'word '.repeat(200_000)}`, 'R102'],
    ['a file that includes itself', 'INCLUDE call.ink\n', 'R201'],
    ['a file from elsewhere', 'INCLUDE ../../secret.ink\n', 'R201'],
  ])('%s is told, and does not hang', (_, text, code) => {
    expect(codesOf(changed('call.ink', () => text))).toContain(code)
  })
})

describe('harmless differences', () => {
  it('do not matter in line ends', () => {
    const files = new Map(
      [...goodFiles()].map(([name, text]) => [name, text.replace(/\n/g, '\r\n')]),
    )
    expect(check(files, options)).toEqual([])
  })

  it('do not matter in a passage’s white space and composed letters', () => {
    const files = changed('sourcing.yaml', (yaml) =>
      yaml.replace('"Brandt told Rey to keep', '"Brandt\u00a0told  Rey to keep'),
    )
    expect(check(files, options)).toEqual([])
  })

  it('do not matter in where lines stand: a script may be split', () => {
    const [head = '', tail = ''] = (goodFiles().get('call.ink') ?? '').split('=== after')
    const files = goodFiles()
      .set('call.ink', `INCLUDE parts/after.ink\n${head}`)
      .set('parts/after.ink', `=== after${tail}`)
    expect(check(files, options)).toEqual([])
    const broken = new Map(files).set('parts/after.ink', `=== after${tail.replace('# id:all', '')}`)
    expect(check(broken, options)).toMatchObject([
      { file: 'parts/after.ink', line: 4, column: 1, code: 'R301' },
      { file: 'sourcing.yaml', code: 'R318' },
    ])
  })
})

describe('any change to a story’s files', () => {
  const junk = fc.constantFrom(
    ...[
      '\n',
      '"',
      '“',
      '”',
      '{',
      '}',
      '[',
      ']',
      '#',
      '->',
      '//',
      '/*',
      '- ',
      '* ',
      '+ ',
      ':',
      '=== ',
      '~ ',
      '|',
      '\\',
      '\t',
      '&a ',
      '*a',
      '!x ',
      '? ',
      '<>',
      '__proto__',
      'constructor',
      ' ',
      '\u0000',
      '\ud800',
      'TODO',
    ],
  )
  const edit = fc.record({
    file: fc.constantFrom(
      ...['story.yaml', 'sources.yaml', 'sourcing.yaml', 'lesson.yaml', 'call.ink', 'lock.json'],
    ),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.integer({ min: 0, max: 60 }),
    put: fc.oneof(junk, fc.string({ unit: 'binary', maxLength: 8 })),
  })

  it('is answered with diagnostics that stand in a file, never with a throw', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const files = goodFiles()
        for (const { file, at, cut, put } of edits) {
          const text = files.get(file) ?? ''
          const from = Math.floor(at * text.length)
          files.set(file, text.slice(0, from) + put + text.slice(from + cut))
        }
        for (const { line, column, message, help } of check(files, options)) {
          expect(line).toBeGreaterThan(0)
          expect(column).toBeGreaterThan(0)
          expect(message && help).toBeTruthy()
        }
      }),
      { numRuns: runs(150) },
    )
  }, 120_000)
})
