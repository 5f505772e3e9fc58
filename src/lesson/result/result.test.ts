import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checksumOf } from './checksum.ts'
import { parseResult } from './parse.ts'
import { codeFrom, type ResultFile, withChecksum } from './result.ts'

const answers: ResultFile['answers'] = [
  { item: 'tide.exact', section: 'lesson', truth: false, said: true, sure: 70 },
  { item: 'tide.says.north', section: 'lesson', truth: true, said: true, sure: 100 },
]
const file = withChecksum({
  story: 'made',
  'story-version': '1.0.0',
  code: 'otter',
  pupil: 7,
  seed: 0,
  answers,
})
const truths = new Map(answers.map(({ item, truth }) => [item, truth]))
const read = (data: unknown) => parseResult(JSON.stringify(data), 'made', truths)
const refusal = (text: string) => {
  const parsed = parseResult(text, 'made', truths)
  return parsed.ok ? null : parsed.error
}

describe('the checksum', () => {
  it('is CRC-32, as its published check value shows', () => {
    expect(checksumOf('123456789')).toBe('cbf43926')
  })
})

describe('a result file', () => {
  it('is read back as it was written, whatever the order of its keys', () => {
    expect(read(file)).toEqual({ ok: true, value: file })
    const turned = Object.fromEntries(Object.entries(file).reverse())
    expect(read(turned)).toEqual({ ok: true, value: file })
  })

  it('is read from the letter that it was pasted with', () => {
    const letter = `Dear Ms Hale,\nhere is mine:\n\n${JSON.stringify(file)}\n\nSent from my telephone`
    expect(parseResult(letter, 'made', truths)).toEqual({ ok: true, value: file })
    expect(refusal('Dear Ms Hale, I have lost mine.')).toBe('not-json')
  })

  it('that was cut anywhere is refused', () => {
    const text = JSON.stringify(file)
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), (cut) => {
        expect(refusal(text.slice(0, cut))).toBe('not-json')
      }),
    )
  })

  it('that was edited by hand is refused by its checksum', () => {
    expect(refusal(JSON.stringify({ ...file, code: 'badger' }))).toBe('checksum')
    const better = answers.map((one) => ({ ...one, said: one.truth, sure: 100 }))
    expect(refusal(JSON.stringify({ ...file, answers: better }))).toBe('checksum')
  })

  it('of something else, another version, another story or other items says which', () => {
    expect(refusal('{"hello":"world"}')).toBe('foreign')
    expect(refusal('[]')).toBe('foreign')
    expect(refusal(JSON.stringify({ ...file, version: 2 }))).toBe('other-version')
    expect(refusal(JSON.stringify({ ...file, surprise: 1 }))).toBe('damaged')
    expect(refusal(JSON.stringify(withChecksum({ ...bodyOf(file), story: 'other' })))).toBe(
      'other-story',
    )
    const flipped = answers.map((one) => ({ ...one, truth: !one.truth }))
    expect(refusal(JSON.stringify(withChecksum({ ...bodyOf(file), answers: flipped })))).toBe(
      'other-items',
    )
    expect(refusal(' '.repeat(500_000))).toBe('too-big')
  })
})

const bodyOf = ({ story, code, pupil, seed, answers, ...rest }: ResultFile) => ({
  story,
  'story-version': rest['story-version'],
  code,
  pupil,
  seed,
  answers,
})

describe('a pupil’s code', () => {
  it('is kept short and visible', () => {
    expect(codeFrom('  blue \u202e\t otter ')).toBe('blue otter')
    expect(codeFrom('x'.repeat(100))).toHaveLength(24)
  })
})
