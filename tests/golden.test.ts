import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  lineOf,
  SourcesSchema,
  SourcingSchema,
  type SpokenLine,
  StorySchema,
} from '../src/reconstruction/index.ts'
import { compileScript } from '../src/script/compile/index.ts'
import { openScript, type Step } from '../src/script/index.ts'

const folder = new URL('../story/putins-talk-therapy/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

/** The fixed facts of one line of the call, in the names of golden.yaml. */
type Facts = Readonly<Record<string, unknown>>

const golden: { 'sourcing-clause': string; lines: Facts[] } = parse(read('tests/golden.yaml'))
const work = {
  story: v.parse(StorySchema, parse(read('story.yaml'))),
  sources: v.parse(SourcesSchema, parse(read('sources.yaml'))),
  sourcing: v.parse(SourcingSchema, parse(read('sourcing.yaml'))),
}

/** Plays from the first line to the end, always going on. */
function playedStraight(): Step[] {
  const compiled = compileScript(work.story.script, read)
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error))
  const script = openScript(compiled.value.json)
  if (!script.ok) throw new Error(script.error.what)
  const steps: Step[] = []
  const choices: string[] = []
  for (let index = 0; steps.length < 1000; index += 1) {
    const step = script.value.step(choices, index)
    if (!step.ok) throw new Error(step.error.what)
    if (!step.value) break
    steps.push(step.value)
    const goOn = step.value.choices.find((choice) => choice.goOn)
    if (!goOn) continue
    choices.push(goOn.id)
    index = -1
  }
  return steps
}

const played = playedStraight()

const call = played.flatMap((step): SpokenLine[] => {
  const line = lineOf(work, step)
  if (!line.ok) throw new Error(`${line.error.line}: ${line.error.what}`)
  return 'grading' in line.value && line.value.grading ? [line.value] : []
})

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
