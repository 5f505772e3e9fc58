import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeWork } from '../fixture.ts'
import { checkLesson, LESSON_RULES } from './index.ts'

const work = madeWork({
  records: { N: 'north', S: 'south' },
  lines: { tide: { N: 'states', S: 'silent' } },
})
const folder = new URL('./rules/', import.meta.url)
const names = readdirSync(folder)
const read = (name: string, file: string) =>
  readFileSync(new URL(`${name}/${file}`, folder), 'utf8')

const good = `
items:
  - { id: tide.says.north, line: tide, ask: "Does North say it?", answer: true, why: "Yes.", sources: [N] }
leave-out:
  - { item: tide.exact, why: "Too plain." }
plans:
  - title: "Short"
    link: { lines: [tide] }
    steps: [{ minutes: 5, title: "Look", text: "Look." }]
`

describe('the rules for lesson files', () => {
  it('are all kept by a good one, and by an empty one', () => {
    expect(checkLesson(good, work)).toEqual([])
    expect(checkLesson('', work)).toEqual([])
  })

  it('are all in use, each with a page under its code', () => {
    const titles = names.map((name) => /^# (R\d+) (.*)$/m.exec(read(name, 'rule.md'))?.slice(1))
    expect(titles.map((title) => title?.[0]).sort()).toEqual(LESSON_RULES.map(({ code }) => code))
    expect(titles.map((title) => title?.[1])).toEqual(names)
  })

  it.each(names)('%s is broken by its example, and no other is', (name) => {
    const code = /^# (R\d+)/m.exec(read(name, 'rule.md'))?.[1]
    const found = checkLesson(read(name, 'example.yaml'), work)
    expect(new Set(found.map((one) => one.code))).toEqual(new Set([code]))
    expect(found.every(({ help, line }) => help !== '' && line > 0)).toBe(true)
  })

  it('name the place: a line that is gone', () => {
    const [found] = checkLesson(read('unknown-lesson-line', 'example.yaml'), work)
    expect(found).toMatchObject({
      file: 'lesson.yaml',
      line: 3,
      column: 11,
      message: 'there is no line "tyde"',
      help: 'Did you mean "tide"?',
    })
  })

  it('never throw, whatever the file holds', () => {
    // Found by chance once: a value of which no text can be made.
    checkLesson('{"": {"toString": null}}', work)
    fc.assert(fc.property(fc.string(), (text) => void checkLesson(text, work)))
    fc.assert(fc.property(fc.json(), (text) => void checkLesson(text, work)))
  })
})
