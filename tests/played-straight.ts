import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { parse } from 'yaml'
import {
  type Line,
  lineOf,
  type Reconstruction,
  SourcesSchema,
  StorySchema,
  WrittenSourcingSchema,
} from '../src/reconstruction/index.ts'
import { compileScript } from '../src/script/compile/index.ts'
import { openScript, type Step } from '../src/script/index.ts'

/** A story read from its folder, and its steps from the first line to the end, always going on. */
export interface PlayedStraight {
  readonly work: Reconstruction
  readonly steps: readonly Step[]
  /** The lines of the steps, in order. */
  readonly lines: readonly Line[]
}

/** Reads a story's files and plays it straight. Throws where it cannot be played. */
export function playStraight(folder: URL): PlayedStraight {
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
  const work = {
    story: v.parse(StorySchema, parse(read('story.yaml'))),
    sources: v.parse(SourcesSchema, parse(read('sources.yaml'))),
    sourcing: v.parse(WrittenSourcingSchema, parse(read('sourcing.yaml'))),
  }
  const steps = stepsOf(work.story.script, read)
  const lines = steps.map((step) => {
    const line = lineOf(work, step)
    if (!line.ok) throw new Error(`${line.error.line}: ${line.error.what}`)
    return line.value
  })
  return { work, steps, lines }
}

function stepsOf(script: string, read: (name: string) => string): Step[] {
  const compiled = compileScript(script, read)
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error))
  const opened = openScript(compiled.value.json)
  if (!opened.ok) throw new Error(opened.error.what)
  const steps: Step[] = []
  const choices: string[] = []
  for (let index = 0; steps.length < 1000; index += 1) {
    const step = opened.value.step(choices, index)
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
