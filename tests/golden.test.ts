import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { SpokenLine } from '../src/reconstruction/index.ts'
import { playStraight } from './played-straight.ts'

const folder = new URL('../story/putins-talk-therapy/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

/** The fixed facts of one line of the call, in the names of golden.yaml. */
type Facts = Readonly<Record<string, unknown>>

const golden: { 'sourcing-clause': string; lines: Facts[] } = parse(read('tests/golden.yaml'))
const { work, steps: played, lines } = playStraight(folder)

const call = lines.flatMap((line): SpokenLine[] =>
  (line.kind === 'speech' || line.kind === 'quotation') && line.grading ? [line] : [],
)

const factsOf = (line: SpokenLine): Facts => ({
  id: line.id,
  kind: line.kind,
  speaker: line.speaker.id,
  cue: line.cue,
  content: line.content,
  presentation: line.presentation,
  support: Object.fromEntries(line.accounts.map(({ record, support }) => [record, support.how])),
  plates: Object.fromEntries(
    Object.entries(line.grading?.parties ?? {}).map(([party, { grade }]) => [party, grade]),
  ),
  attestation: line.grading?.attestation,
  'attested-by': line.grading?.attestedBy,
  own: line.own.map(({ aspect, exact }) => (exact ? { aspect, exact } : { aspect })),
  ...(line.strong.length > 0 && { 'strong-language': line.strong }),
})

describe('the call, played straight', () => {
  it('has the eight fixed lines, in the article’s order', () => {
    expect(call.map(({ id }) => id)).toEqual(golden.lines.map(({ id }) => id))
  })

  it.each(golden.lines)('tells $id in the fixed words, grades, plates and attestation', (facts) => {
    const line = call.find(({ id }) => id === facts.id)
    expect(line && factsOf(line)).toEqual(facts)
  })

  it('gives the author’s own clause on how she pieced it together', () => {
    expect(work.story.author?.method?.passage.exact).toBe(golden['sourcing-clause'])
  })

  it('comes to the end screen', () => {
    expect(played.at(-1)).toMatchObject({ scene: 'end', end: true })
  })
})
