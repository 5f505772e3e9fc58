import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../src/check/index.ts'
import { compileScript } from '../src/script/compile/index.ts'
import { startEngine } from '../src/script/engine.ts'

const FOLDER = new URL('./ink/', import.meta.url)

/** The stories of a folder, each with what is expected of it. */
const stories = (folder: string): [name: string, ink: string, expected: string][] =>
  readdirSync(new URL(`${folder}/`, FOLDER))
    .filter((file) => file.endsWith('.ink'))
    .map((file) => {
      const read = (name: string) => readFileSync(new URL(`${folder}/${name}`, FOLDER), 'utf8')
      return [file, read(file), read(file.replace('.ink', '.txt'))]
    })

const STORY = `name: ferry
version: 1.0.0
title: "The ferry"
subtitle: "made up"
language: en
script: ferry.ink
author: { name: "Ida Marsh", source: A, tells: "as Ida Marsh tells it", method: { passage: { source: A, exact: "she says" }, summary: "She says." } }
event: { scene: talk, title: "The talk", records: [A] }
parties: {}
cast: { teller: { name: "Readout", kind: narrator } }
scenes: { quay: { title: "The quay", art: quay }, talk: { title: "The talk", art: quay } }
checked: "2020-06-01"
disclosure: { reconstructed: true, published: none, statement: "Made up.", makers: "Made for a test.", report: "Nobody." }
`

/** What the checker says of a script by itself, whatever its sourcing lacks. */
function saidOf(ink: string): string[] {
  const ids = [...ink.matchAll(/# id:([\w-]+) # by/g)].map(([, id]) => id)
  const files = new Map([
    ['ferry.ink', ink],
    ['story.yaml', STORY],
    ['sources.yaml', ''],
    ['sourcing.yaml', ids.map((id) => `${id}: { kind: narration, ours: true }\n`).join('')],
  ])
  const today = '2020-06-01'
  // So few that a story of this size is tried in a moment.
  const bounds = { choices: 400, steps: 1_000_000 }
  return check(files, { today, digest: (text) => text, bounds })
    .filter(({ file }) => file === 'ferry.ink')
    .map(({ line, code, message }) => `${line} ${code} ${message}\n`)
}

/** The lines of a script, the first choice taken each time. */
function transcriptOf(ink: string): string {
  const compiled = compileScript('ferry.ink', () => ink)
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error))
  const engine = startEngine(compiled.value.json)
  if (!engine.ok) throw new Error(engine.error.what)
  const said: string[] = []
  for (;;) {
    const line = engine.value.pull()
    if (!line.ok) throw new Error(line.error.what)
    if (line.value) {
      said.push(`${line.value.id}: ${line.value.text}\n`)
      continue
    }
    const [choice] = engine.value.offered()
    if (!choice) return said.join('')
    said.push(`  > ${choice.id}\n`)
    engine.value.choose(0)
  }
}

describe('ink that is accepted', () => {
  it.each(stories('accepted'))('%s', (_, ink, transcript) => {
    expect(saidOf(ink)).toEqual([])
    expect(transcriptOf(ink)).toBe(transcript)
  })
})

describe('ink that is refused, with its place and what to do', () => {
  it.each(stories('refused'))('%s', (_, ink, said) => {
    expect(saidOf(ink).join('')).toBe(said)
  })
})
