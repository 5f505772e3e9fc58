import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NO_LESSON_FILE } from '../../lesson/file/index.ts'
import { lineById } from '../../reconstruction/index.ts'
import { ferryBundle } from '../../testing/ferry.ts'
import { type KeyAnswer, keyOf } from './key-answers.ts'
import { slideParts } from './slide-parts.ts'
import { createTeachState } from './state.ts'

const state = createTeachState(ferryBundle(), NO_LESSON_FILE)
const asked = state.lesson.value.map((step) => {
  const line = lineById(state.bundle, step.line)
  if (!line) throw new Error(`there is no line ${step.line}`)
  return keyOf(state, step, line).asked
})
const reasonsOf = (answers: readonly KeyAnswer[]) =>
  answers.flatMap(({ explanation }) => explanation.reasons)

describe('answers on slides', () => {
  it('are all there, in order, and share a slide only while there is room', () => {
    expect(asked.flat().length).toBeGreaterThan(0)
    for (const answers of asked) {
      const many = Array.from({ length: 6 }, () => answers).flat()
      const parts = slideParts(many, '')
      expect(parts.flat()).toEqual(many)
      expect(parts.length).toBeGreaterThan(1)
      expect(parts.every(({ length }) => length > 0)).toBe(true)
    }
  })

  it('are fewer on a slide under longer words', () => {
    const short = asked.flat().map((one) => ({
      ...one,
      explanation: { verdict: 'Yes.', reasons: [] },
    }))
    const many = Array.from({ length: 6 }, () => short).flat()
    expect(slideParts(many, 'A long claim. '.repeat(16)).length).toBeGreaterThan(
      slideParts(many, '').length,
    )
  })

  it('go on on the next slide where one has more reasons than a sheet holds', () => {
    const [answer] = asked.flat()
    if (!answer) throw new Error('nothing is asked')
    const reasons = Array.from({ length: 5 }, (_, at) => ({
      name: `Account ${at}:`,
      text: 'What it says of the line. '.repeat(6),
      quoted: false,
    }))
    const long = { ...answer, explanation: { verdict: 'Yes.', reasons } }
    const parts = slideParts([long, answer], '')
    expect(parts.length).toBeGreaterThan(1)
    expect(reasonsOf(parts.flat())).toEqual([...reasons, ...answer.explanation.reasons])
    for (const part of parts) for (const { ask } of part) expect(ask).toBe(answer.ask)
  })

  it('say nothing twice of one line', () => {
    for (const answers of asked) {
      const told = reasonsOf(slideParts(answers, '').flat()).map(({ name, text }) => name + text)
      expect(new Set(told).size).toBe(told.length)
    }
  })

  it('have no letters under 18 points in print', () => {
    const css = readFileSync(new URL('./teach.css', import.meta.url), 'utf8')
    const sizes = [...css.matchAll(/^ {2}\.slide[^{]*\{[^}]*?font-size: (\d+)pt/gm)].map(pointsIn)
    expect(sizes.length).toBeGreaterThan(10)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18)
  })
})

const pointsIn = ([, size]: RegExpMatchArray): number => Number(size)
