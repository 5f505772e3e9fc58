import { describe, expect, it } from 'vitest'
import { check } from './check.ts'
import { goodFiles, goodText, OPTIONS, sha256, textsOf } from './fixture.ts'
import { digestsOf, lockFinder, lockPassages, textDigest } from './lock.ts'
import { placesOf, readText, wordsIn } from './source-text.ts'

const salt = 'a'.repeat(32)
const passage = (exact: string, context: { prefix?: string; suffix?: string } = {}) => ({
  source: 'A',
  exact,
  ...context,
})
const text = readText('It was the third call.\nIt was the third, and we’re not done.')

describe('a passage in its text', () => {
  it('is found across line ends and no-break spaces', () => {
    expect(placesOf(text, passage('call.\u00a0It was'))).toHaveLength(1)
  })

  it('is found twice when it stands twice, and once with its context', () => {
    expect(placesOf(text, passage('It was the third'))).toHaveLength(2)
    expect(placesOf(text, passage('It was the third', { suffix: ', and' }))).toHaveLength(1)
    expect(placesOf(text, passage('It was the third', { suffix: ' call' }))).toHaveLength(1)
    expect(placesOf(text, passage('It was the third', { prefix: 'call. ' }))).toHaveLength(1)
    expect(placesOf(text, passage('It was the third', { prefix: 'never' }))).toHaveLength(0)
  })

  it('has a place counted in words, context included', () => {
    const [place] = placesOf(text, passage('we’re not', { prefix: 'and' }))
    expect(place && wordsIn(text, place)).toEqual({ start: 9, count: 3 })
  })
})

describe('a lock', () => {
  const lock = lockPassages(
    [
      { passage: passage('the third', { suffix: 'call' }), line: 'a' },
      { passage: passage('the third', { suffix: 'call' }), line: 'b' },
      { passage: passage('not in it'), line: 'a' },
      { passage: passage('It was'), line: 'a' },
    ],
    'It was the third call.\nIt was the third, and we’re not done.',
    salt,
    sha256,
  )

  it('holds each passage once, and none that is not there once', () => {
    expect(lock.passages).toEqual([
      {
        at: ['a', 'b'],
        start: 2,
        count: 3,
        ...digestsOf(passage('the third', { suffix: 'call' }), salt, sha256),
      },
    ])
  })

  it('tells where words right before a passage call it a rumour', () => {
    const text = 'He may go, as some are starting to whisper, by ferry. By night he may walk.'
    const { passages } = lockPassages(
      ['by ferry', 'He may go', 'By night'].map((exact) => ({
        passage: passage(exact),
        line: 'a',
      })),
      text,
      salt,
      sha256,
    )
    expect(passages.map(({ doubted }) => doubted)).toEqual([undefined, true, undefined])
  })

  it('holds no words', () => {
    expect(JSON.stringify(lock)).not.toMatch(/third|done/)
  })

  const lockedAs = lockFinder({ format: 1, note: '', sources: { A: lock } }, sha256)

  it('knows a passage by its words and its context, white space aside', () => {
    expect(lockedAs(passage('the\n third ', { suffix: ' call' }))).toBeDefined()
    expect(lockedAs(passage('the third'))).toBeUndefined()
    expect(lockedAs(passage('the Third', { suffix: 'call' }))).toBeUndefined()
    expect(lockedAs(passage('the third', { suffix: 'calls' }))).toBeUndefined()
  })

  it('has other digests under another salt', () => {
    expect(textDigest('x', salt, sha256)).not.toBe(textDigest('x', 'b'.repeat(32), sha256))
  })
})

describe('a story with a lock', () => {
  it('is found out when any quoted word changes, without the text at hand', () => {
    const yaml = goodFiles().get('sourcing.yaml') ?? ''
    const exacts = [...yaml.matchAll(/source: A, exact: "([^"]*)"/g)].map(
      ([, exact]) => exact ?? '',
    )
    expect(exacts).toHaveLength(5)
    for (const exact of exacts) {
      const files = goodFiles().set(
        'sourcing.yaml',
        yaml.replace(
          `A, exact: "${exact}"`,
          `A, exact: "${exact.replace(/[aeiou](?=[^aeiou]*$)/, 'y')}"`,
        ),
      )
      expect(check(files, OPTIONS).map(({ code }) => code)).toContain('R503')
    }
  })

  it('is told, with another text at hand, that it is another', () => {
    const options = { ...OPTIONS, texts: textsOf(`${goodText()} And more.`) }
    expect(check(goodFiles(), options)).toMatchObject([
      { file: 'lock.json', line: 7, code: 'R506' },
    ])
  })
})
