import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type LessonFile, NO_LESSON_FILE, parseLessonFile } from '../src/lesson/file/index.ts'
import {
  askOf,
  defaultConfig,
  explain,
  type Item,
  itemsIn,
  planOf,
  poolOf,
  type Step,
} from '../src/lesson/index.ts'
import { lineById } from '../src/reconstruction/index.ts'
import { openStory } from '../src/tools/open-story.ts'

const HERE = new URL('..', import.meta.url).pathname

async function storyIn(folder: string) {
  const opened = await openStory(`${HERE}${folder}`)
  if (!opened.ok) throw new Error(opened.error)
  return opened.value
}

function lessonFile(folder: string): LessonFile {
  const parsed = parseLessonFile(parse(readFileSync(`${HERE}${folder}/lesson.yaml`, 'utf8')))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

const call = await storyIn('story/putins-talk-therapy')
const ferry = await storyIn('tests/made-story')
const file = lessonFile('story/putins-talk-therapy')

const lessonOf = (pupil: number): Step[] => planOf(call, file, defaultConfig(call), pupil)
const inSection = (plan: readonly Step[], section: Step['section']): Item[] =>
  itemsIn(plan.filter((step) => step.section === section))
const truths = (items: readonly Item[]) => items.filter(({ truth }) => truth).length

describe('the lesson on the call', () => {
  it('has for every line the answers that RECORD.md’s grades give, and no partial one', () => {
    const { event } = poolOf(call, { ...file, items: [], 'leave-out': [] }, true)
    const yes = event.filter(({ truth }) => truth).map(({ id }) => id)
    expect(yes).toEqual([
      'not-to-invade.says.US',
      'no-nato.says.RU',
      'no-rockets.says.RU',
      'we-are-not.says.RU',
      'if-you-sanction.says.RU',
      'do-not-re-invade.says.US',
      'greetings.says.RU',
      'greetings.exact',
    ])
    expect(event.map(({ id }) => id)).not.toContain('not-to-invade.says.RU')
    expect(event.map(({ id }) => id)).not.toContain('do-not-re-invade.says.RU')
    expect(event).toHaveLength(22)
  })

  it('asks as often for true claims as for false ones, on every line', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const plan = planOf(call, file, { ...defaultConfig(call), seed }, seed)
      for (const section of ['lesson', 'transfer'] as const) {
        const items = inSection(plan, section)
        expect(truths(items) * 2).toBe(items.length)
      }
      expect(new Set(inSection(plan, 'lesson').map(({ line }) => line)).size).toBe(8)
    }
  })

  it('asks three parallel items before and after, and none of their lines again', () => {
    const plan = lessonOf(3)
    const before = inSection(plan, 'before')
    const after = inSection(plan, 'after')
    expect(before).toHaveLength(3)
    expect(truths(before)).toBe(truths(after))
    expect([1, 2]).toContain(truths(before))
    const lines = plan.map(({ line }) => line)
    expect(new Set(lines).size).toBe(lines.length)
  })

  it('explains every answer by the sourcing, with a passage or an account', () => {
    for (const item of [...poolOf(call, file, true).event, ...poolOf(call, file, true).around]) {
      const line = lineById(call, item.line)
      if (!line) throw new Error(`there is no line ${item.line}`)
      const { verdict, reasons } = explain(call, line, item, true)
      expect(verdict).toMatch(item.truth ? /^Yes/ : /^No/)
      expect(reasons.length).toBeGreaterThan(0)
      expect(JSON.stringify([verdict, reasons])).not.toMatch(/fucking/i)
    }
  })

  it('sets quotation marks around words of the article only, and none around edited ones', () => {
    const line = lineById(call, 'if-you-sanction')
    const item = poolOf(call, file, true).event.find(({ id }) => id === 'if-you-sanction.exact')
    if (!line || !item) throw new Error('the line is gone')
    expect(explain(call, line, item, true).reasons.filter(({ quoted }) => quoted)).toEqual([])
    const unmasked = explain(call, line, item, false).reasons.filter(({ quoted }) => quoted)
    expect(unmasked.map(({ text }) => text)).toEqual([line.text])
  })
})

/** Everything that is asked of the call, with its line, its question and why the answer is what it is. */
const asked = (() => {
  const { event, around } = poolOf(call, file, true)
  return [...event, ...around].map((item) => {
    const line = lineById(call, item.line)
    if (!line) throw new Error(`there is no line ${item.line}`)
    return { item, line, ask: askOf(call, line, item), ...explain(call, line, item, true) }
  })
})()

describe('what a question and its answer say', () => {
  const named = asked.filter(({ item }) => item.question.ask === 'named')

  it('asks for a name, and answers like cases alike: a name, an office, or nobody', () => {
    const verdicts = Object.fromEntries(named.map(({ item, verdict }) => [item.id, verdict]))
    for (const { ask } of named) expect(ask).toBe('Does the article say by name who says so?')
    expect(verdicts).toMatchObject({
      'cannot-trust.named':
        'Yes: Vladimir Putin, in a speech, quoted in translation by Julia Ioffe.',
      'series-of-calls.named':
        'No: a senior administration official, quoted by Julia Ioffe. That is an office, not a name.',
      'never-join.named.1': 'No: the article gives no name.',
    })
    expect(verdicts['not-pleasantries.named']).toBe(verdicts['series-of-calls.named'])
  })

  it('does not ask of a government’s summary whether it was said', () => {
    const asks = Object.fromEntries(asked.map(({ item, ask }) => [item.id, ask]))
    expect(asks['greetings.says.RU']).toBe('Does any of Moscow’s accounts say that this happened?')
    expect(asks['greetings.says.US']).toMatch(/that this happened\?$/)
    expect(asks['no-rockets.says.RU']).toMatch(/that this was said\?$/)
    const exact = asked.find(({ item }) => item.id === 'greetings.exact')
    expect(exact?.verdict).toBe(
      'Yes: as the article quotes them, these are words of an account (Kremlin readout).',
    )
  })

  it('shows of a claim what can be understood without the sentence that it stands in', () => {
    for (const { item } of asked) {
      if (item.question.ask !== 'named' || item.question.claim === null) continue
      expect(item.question.claim, item.id).toMatch(/^\p{Lu}/u)
      expect(item.question.claim, item.id).not.toMatch(
        /^(Then|He|They|And|But)\b|\bthe source\b|, they /,
      )
    }
  })
})

describe('the lesson on a made-up event', () => {
  it('comes from its sourcing, for its own parties', () => {
    const { event } = poolOf(ferry, NO_LESSON_FILE, true)
    const answers = Object.fromEntries(event.map(({ id, truth }) => [id, truth]))
    expect(answers).toMatchObject({
      'late.says.north': true,
      'late.says.south': true,
      'sell.says.north': false,
      'sell.says.south': false,
      'weather.exact': true,
    })
    expect(answers).not.toHaveProperty('horn.says.north')
    expect(answers).not.toHaveProperty('never-liked.says.north')
  })

  it('has no parallel items, since its scenes have too few claims for three pairs', () => {
    const plan = planOf(ferry, NO_LESSON_FILE, defaultConfig(ferry), 1)
    expect(inSection(plan, 'before')).toEqual([])
    expect(inSection(plan, 'after')).toEqual([])
  })
})
