import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { EventLine } from '../src/reconstruction/index.ts'
import { attributionOf } from '../src/words/index.ts'
import { playStraight } from './played-straight.ts'

/** The fixed facts of one line of the visit, in the names of golden-visit.yaml. */
interface Facts {
  readonly how: Readonly<Record<string, string>>
  readonly kind: string
  readonly by?: string
  readonly quoted?: true
  readonly cue?: string
  readonly content?: string
  readonly attestation: string
  readonly full: readonly string[]
}

const golden: { sum: Readonly<Record<string, number>>; lines: Facts[] } = parse(
  readFileSync(new URL('./golden-visit.yaml', import.meta.url), 'utf8'),
)
const { work, steps, lines } = playStraight(new URL('../story/visit/', import.meta.url))
const event = lines.flatMap((line): EventLine[] =>
  'grading' in line && line.grading ? [line] : [],
)
const sixteen = event.slice(0, golden.lines.length)

const isQuoted = ({ passages }: EventLine): boolean =>
  passages.some(({ source }) => work.sources[source]?.quotes === 'R')

function factsOf(line: EventLine): Facts {
  return {
    how: Object.fromEntries(line.accounts.map(({ record, support }) => [record, support.how])),
    kind: line.kind,
    ...(line.kind === 'speech' && {
      by: line.speaker.id,
      cue: line.cue,
      content: line.content,
      ...(isQuoted(line) && { quoted: true }),
    }),
    attestation: line.grading?.attestation ?? 'not-applicable',
    full: line.grading?.attestedBy ?? [],
  }
}

describe('the visit, played straight', () => {
  it.each(golden.lines.map((facts, at) => ({ number: at + 1, facts })))(
    'tells line $number in the fixed words and grades',
    ({ number, facts }) => {
      const line = sixteen[number - 1]
      expect(line && factsOf(line)).toEqual(facts)
    },
  )

  it('comes to the sum of the record', () => {
    const at = (attestation: string) =>
      sixteen.filter(({ grading }) => grading?.attestation === attestation).length
    expect({
      'both-sides': at('both-sides'),
      'one-side': at('one-side'),
      disputed: at('disputed'),
      'both-full': sixteen.filter(({ grading }) => grading?.attestedBy.length === 2).length,
    }).toEqual(golden.sum)
  })

  it('says of each line that was read only as quoted who quotes it', () => {
    for (const line of sixteen.filter(isQuoted))
      expect(attributionOf(line, work)).toBe(
        'as Robert Kennedy’s memorandum gives it, quoted by Awesome Stories',
      )
  })

  it('has its matters after the memorandum’s lines, told by no figure', () => {
    expect(
      event.slice(sixteen.length).map(({ kind, grading }) => [kind, grading?.attestedBy]),
    ).toEqual([
      ['account', ['US', 'SU']],
      ['account', ['SU']],
      ['account', ['SU']],
      ['account', ['SU']],
    ])
  })

  it('comes to the end screen', () => {
    expect(steps.at(-1)).toMatchObject({ scene: 'end', end: true })
  })
})
