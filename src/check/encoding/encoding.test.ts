import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { goodFiles, goodText, OPTIONS, textsOf } from '../fixture.ts'
import { type Content, decode } from './decode.ts'

const NAMES = ['story.yaml', 'sources.yaml', 'sourcing.yaml', 'lock.json', 'call.ink', 'after.ink']

/** The good story in two files of ink, with one of its files changed. */
function filesWith(changed: string, change: (text: string) => Content): Map<string, Content> {
  const files = new Map<string, Content>([...goodFiles(), ['lesson.yaml', 'items: []\n']])
  const [head = '', tail = ''] = (goodFiles().get('call.ink') ?? '').split('=== after')
  files.set('call.ink', `INCLUDE after.ink\n${head}`).set('after.ink', `=== after${tail}`)
  return files.set(changed, change(String(files.get(changed))))
}

const saidOf = (files: ReadonlyMap<string, Content>, options = OPTIONS): string[] =>
  check(files, options).map(
    ({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`,
  )

/** A text as Windows-1252 has it, as far as the good story needs it. */
const windows = (text: string): Uint8Array =>
  Uint8Array.from([...text.replaceAll('’', '\u0092')], (letter) => letter.charCodeAt(0) & 0xff)

const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    text.split('').flatMap((letter) => {
      const unit = letter.charCodeAt(0)
      return little ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff]
    }),
  )

const SPOILT = 'X’s\n'
const MEANT = 'the byte 0x92 is not UTF-8: in Windows-1252 it is "’"'

describe('a file that is not UTF-8', () => {
  it.each([...NAMES, 'lesson.yaml'])('is named once, at its first byte: %s', (name) => {
    expect(saidOf(filesWith(name, (text) => windows(`${SPOILT}${text}`)))).toEqual([
      `${name}:1:2 R112 ${MEANT}`,
    ])
  })

  it('may be the text of a source', () => {
    const texts = textsOf(windows(`One.\n${SPOILT}${goodText()}`))
    expect(saidOf(goodFiles(), { ...OPTIONS, texts })).toEqual([`texts/A.txt:2:2 R112 ${MEANT}`])
  })

  it('is placed in what was read of it, a byte order mark aside', () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0x0a, 0xc3, 0xa9, 0x62, 0xe9])
    expect(decode('a', bytes).faults).toMatchObject([
      {
        at: { line: 2, column: 3 },
        message: 'the byte 0xE9 is not UTF-8: in Windows-1252 it is "é"',
      },
    ])
    const cyrillic = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])
    expect(decode('a', cyrillic).faults[0]?.message).toContain('in Windows-1251 it is "П"')
    expect(decode('a', Uint8Array.of(0x81)).faults[0]?.message).toBe('the byte 0x81 is not UTF-8')
  })
})

describe('a file in another encoding of Unicode', () => {
  it.each([...NAMES, 'lesson.yaml'])('is named once, with its encoding: %s', (name) => {
    expect(saidOf(filesWith(name, (text) => utf16(`\uFEFF${text}`, true)))).toEqual([
      `${name}:1:1 R113 the file is in UTF-16 (little-endian), not in UTF-8`,
    ])
    expect(saidOf(filesWith(name, (text) => utf16(text, false)))).toEqual([
      `${name}:1:1 R113 the file is in UTF-16 (big-endian), not in UTF-8`,
    ])
  })

  it('may have four bytes a letter', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])
    expect(decode('a', bytes).faults[0]?.message).toContain('UTF-32 (little-endian)')
  })
})

describe('a file with a carriage return alone', () => {
  it.each(NAMES)('is named once, at the first: %s', (name) => {
    expect(saidOf(filesWith(name, (text) => `\r\n${text.replaceAll('\n', '\r')}`))).toEqual([
      expect.stringMatching(new RegExp(`^${name}:2:\\d+ R114 a carriage return`)),
    ])
  })
})

describe('a character that no text may hold', () => {
  it.each([
    ['\uFFFD', 'R115', 'U+FFFD stands for a letter that was lost'],
    ['\uD83D', 'R116', 'U+D83D is half of a character'],
    ['\u0092', 'R117', 'U+0092 is a character that nobody sees: in Windows-1252 the byte is "’"'],
    ['\uFEFF', 'R117', 'U+FEFF is a character that nobody sees'],
  ])('is found as it stands and as an escape: %j', (character, code, message) => {
    for (const name of ['call.ink', 'after.ink'])
      expect(saidOf(filesWith(name, (text) => `// ${character}\n${text}`))).toEqual([
        `${name}:1:4 ${code} ${message}`,
      ])
    for (const name of ['story.yaml', 'sources.yaml', 'sourcing.yaml'])
      expect(saidOf(filesWith(name, (text) => `# ${character}\n${text}`))).toEqual([
        `${name}:1:3 ${code} ${message}`,
      ])
    const written = `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
    const escaped = filesWith('story.yaml', (text) =>
      text.replace('A made-up call.', `A call ${written}.`),
    )
    expect(saidOf(escaped)).toEqual([
      expect.stringMatching(new RegExp(`^story.yaml:\\d+:14 ${code} .*, written as an escape$`)),
    ])
    expect(decode('a', `b${character}c${character}`).faults[0]?.message).toContain(
      '(2 in this file)',
    )
  })

  it('is none of those that stories need', () => {
    const text = 'q “é”\u00a0—\ttab\r\n\u200f\u05d0 \u{1F600} \u0308'
    expect(decode('a', text)).toEqual({ text, faults: [] })
  })
})

describe('a byte order mark at the beginning', () => {
  it.each(NAMES)('is no part of the text: %s', (name) => {
    expect(saidOf(filesWith(name, (text) => `\uFEFF${text}`))).toEqual([])
    const bytes = (text: string) => new TextEncoder().encode(`\uFEFF${text}`)
    expect(saidOf(filesWith(name, bytes))).toEqual([])
  })
})
