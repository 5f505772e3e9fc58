import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../testing/thorough.ts'
import { assemble } from './assemble.ts'
import { check } from './check.ts'
import { readDraft } from './draft.ts'
import { goodFiles, OPTIONS } from './fixture.ts'

const withLesson = (text: string) => goodFiles().set('lesson.yaml', text)
const checked = (text: string) => check(withLesson(text), OPTIONS)

const GOOD = `
items:
  - { id: keep-running.says.hill, line: keep-running, ask: "Does the Hill say it?", answer: true, why: "Yes.", sources: [H] }
leave-out:
  - { item: keep-running.says.port, why: "Too plain." }
plans:
  - title: "Short"
    link: { lines: [keep-running] }
    steps: [{ minutes: 5, title: "Look", text: "Look." }]
`

describe('a lesson file', () => {
  it('keeps every rule when it is good, and when it is empty', () => {
    expect(checked(GOOD)).toEqual([])
    expect(checked('')).toEqual([])
  })

  it('is put together with its story; a story without one has no questions of its own', () => {
    const lessonOf = (files: Map<string, string>) => {
      const assembled = assemble(readDraft(files, OPTIONS))
      return assembled.ok ? assembled.value.lesson : assembled.error
    }
    expect(lessonOf(withLesson(GOOD))).toMatchObject({ items: [{ id: 'keep-running.says.hill' }] })
    expect(lessonOf(goodFiles())).toEqual({
      items: [],
      claims: [],
      'leave-out': [],
      goals: [],
      note: [],
      plans: [],
      discussion: [],
      exit: [],
    })
  })

  it('keeps its story from being published while it breaks a rule', () => {
    const text = GOOD.replace('[keep-running]', '[baker]')
    expect(assemble(readDraft(withLesson(text), OPTIONS))).toMatchObject({
      ok: false,
      error: [{ code: 'R803', message: 'the event has no line "baker"' }],
    })
  })

  it('is told that a line is gone, and which may be meant', () => {
    expect(checked(GOOD.replace('line: keep-running,', 'line: keep-runing,'))).toMatchObject([
      { code: 'R803', file: 'lesson.yaml', line: 3, help: 'Did you mean "keep-running"?' },
      { code: 'R807' },
    ])
  })

  it('is told that the written task names no line of the event', () => {
    const task = `
task:
  title: "Write"
  text: "Write the line again."
  line: baker
  rubric: [{ points: 1, text: "Little." }, { points: 2, text: "More." }]
`
    expect(checked(`${GOOD}${task}`)).toMatchObject([
      { code: 'R803', file: 'lesson.yaml', line: 14, message: 'the event has no line "baker"' },
    ])
    expect(checked(`${GOOD}${task.replace('baker', 'keep-running')}`)).toEqual([])
  })

  it('never makes the checker throw, whatever it holds', () => {
    // Found by chance once: a value of which no text can be made.
    checked('{"": {"toString": null}}')
    fc.assert(
      fc.property(fc.string(), (text) => void checked(text)),
      { numRuns: runs(30) },
    )
    fc.assert(
      fc.property(fc.json(), (text) => void checked(text)),
      { numRuns: runs(30) },
    )
  })
})
