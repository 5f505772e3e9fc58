import { describe, expect, it } from 'vitest'
import { NO_LESSON_FILE } from '../src/lesson/file/index.ts'
import {
  askOf,
  claimIn,
  configFor,
  defaultConfig,
  explain,
  goneIn,
  type Item,
  isMade,
  itemsIn,
  kindOf,
  minutesOf,
  planOf,
  planQueries,
  poolOf,
  type Step,
} from '../src/lesson/index.ts'
import { lineById } from '../src/reconstruction/index.ts'
import { lessonWords } from '../src/words/lesson/index.ts'
import { lessonFile, storyIn } from './lesson/stories.ts'

const call = await storyIn('story/putins-talk-therapy')
const ferry = await storyIn('tests/made-story')
const file = lessonFile('story/putins-talk-therapy')

const lessonOf = (pupil: number): Step[] => planOf(call, file, defaultConfig(call), pupil)
const inSection = (plan: readonly Step[], section: Step['section']): Item[] =>
  itemsIn(plan.filter((step) => step.section === section))
/** What is tested before, after and on new claims. */
const TESTED = ['named', 'says.RU', 'says.US']
const truths = (items: readonly Item[]) => items.filter(({ truth }) => truth).length

describe('the lesson on the call', () => {
  it('has for every line the answers that the story’s supports give, and no partial one', () => {
    const { event } = poolOf(call, NO_LESSON_FILE, true)
    const says = event.filter(({ question }) => question.ask === 'says')
    const yes = says.filter(({ truth }) => truth).map(({ id }) => id)
    expect(yes).toEqual([
      'not-to-invade.says.US',
      'no-nato.says.RU',
      'no-rockets.says.RU',
      'we-are-not.says.RU',
      'if-you-sanction.says.RU',
      'do-not-re-invade.says.US',
    ])
    expect(event.map(({ id }) => id)).not.toContain('not-to-invade.says.RU')
    expect(event.map(({ id }) => id)).not.toContain('do-not-re-invade.says.RU')
    expect(says).toHaveLength(13)
    const whose = event.filter(({ question }) => question.ask === 'whose')
    expect(whose.every(({ id, truth }) => truth === id.endsWith('author'))).toBe(true)
  })

  it('does not ask of a line what its own words tell: line 8 names the Kremlin and quotes it', () => {
    const { event } = poolOf(call, NO_LESSON_FILE, true)
    const ids = event.flatMap(({ id, line }) => (line === 'greetings' ? [id] : []))
    expect(ids).toEqual(['greetings.says.US'])
  })

  it('asks in every part as often for true claims as for false ones of every kind, and of the same kinds', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const plan = planOf(call, file, { ...defaultConfig(call), seed }, seed)
      for (const section of ['before', 'after', 'transfer'] as const) {
        const items = inSection(plan, section)
        expect(items.map(kindOf).sort()).toEqual(TESTED.flatMap((kind) => [kind, kind]))
        for (const kind of TESTED)
          expect(truths(items.filter((item) => kindOf(item) === kind))).toBe(1)
      }
      const lesson = inSection(plan, 'lesson')
      for (const kind of new Set(lesson.map(kindOf))) {
        const items = lesson.filter((item) => kindOf(item) === kind)
        expect(truths(items) * 2, kind).toBe(items.length)
        if (TESTED.includes(kind)) expect(items, kind).toHaveLength(4)
      }
      expect([...new Set(lesson.map(kindOf))].sort()).toEqual([...TESTED, 'own'].sort())
    }
  })

  it('asks of every line but the one whose account only entails it', () => {
    const lines = new Set(inSection(lessonOf(3), 'lesson').map(({ line }) => line))
    for (const line of call.exchange)
      if (line !== 'no-nato') expect([...lines], line).toContain(line)
  })

  it('has no line in two parts', () => {
    const lines = lessonOf(3).map(({ line }) => line)
    expect(new Set(lines).size).toBe(lines.length)
  })

  it('does not ask what stands alone for nobody, or what is inferred or translated', () => {
    const { event, around } = poolOf(call, file, true)
    const ids = [...event, ...around].map(({ id }) => id).join(' ')
    expect(ids).not.toMatch(
      /no-nato|infuriated|cannot-trust|seventy|series-of-calls|world-locked|not-to-invade\.says\.RU/,
    )
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
    const item = poolOf(call, file, false).event.find(
      ({ id }) => id === 'if-you-sanction.whose.author',
    )
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
  it('asks for a name, and says whether there is one', () => {
    const named = asked.filter(({ item }) => item.question.ask === 'named')
    expect(named.length).toBeGreaterThan(0)
    for (const { item, ask, verdict } of named) {
      expect(ask).toBe('Does it name the person or the organisation that says so?')
      expect(verdict).toBe(
        item.truth
          ? 'Yes: it names the person or the organisation that says so.'
          : 'No: it names no person and no organisation that says so.',
      )
      // The name stands at the end or in the middle, and a president in the claim is no sign.
      const sayer = /(said|reported)/.exec(claimIn(item) ?? '')
      expect(sayer !== null, claimIn(item) ?? '').toBe(item.truth)
    }
  })

  it('marks what was made for the exercise, and says of what is in no account that nothing is like it', () => {
    const made = asked.filter(({ item }) => isMade(item.id))
    expect(made.some(({ item }) => item.truth)).toBe(true)
    for (const { item, verdict, reasons } of made) {
      expect(verdict).toBe(
        item.truth
          ? `Yes: ${item.id.endsWith('US') ? 'Washington' : 'Moscow'}’s side says so.`
          : 'No: there is nothing like it in the reports we read.',
      )
      expect(reasons.map(({ text }) => text)).toContain(lessonWords.feedback.made)
    }
  })

  it('does not ask of a government’s summary whether it was said', () => {
    const asks = Object.fromEntries(asked.map(({ item, ask }) => [item.id, ask]))
    expect(asks['greetings.says.US']).toBe(
      'Does any of Washington’s accounts say that this happened?',
    )
    expect(asks['no-rockets.says.RU']).toMatch(/that this was said, in any words\?$/)
  })

  it('shows of a claim what can be understood without the sentence that it stands in', () => {
    for (const { item } of asked) {
      const claim = claimIn(item)
      if (claim === null) continue
      expect(claim, item.id).toMatch(/^\p{Lu}.*\.$/u)
      expect(claim, item.id).not.toMatch(
        /^(Then|He|They|And|But|This|It)\b|\bthe source\b|, they |\b(she|her)\b/,
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
      'weather.says.north': false,
    })
    // Its own words name South Pier’s log, and quote it.
    expect(Object.keys(answers).filter((id) => id.startsWith('weather.'))).toEqual([
      'weather.says.north',
    ])
    // Partial, or contested: South’s record contradicts it.
    expect(answers).not.toHaveProperty('sell.says.south')
    expect(answers).not.toHaveProperty('horn.says.north')
    expect(answers).not.toHaveProperty('never-liked.says.north')
  })

  it('has nothing before and after, since its scenes have too few claims for matched pairs', () => {
    const plan = planOf(ferry, NO_LESSON_FILE, defaultConfig(ferry), 1)
    expect(inSection(plan, 'before')).toEqual([])
    expect(inSection(plan, 'after')).toEqual([])
  })
})

describe('the plans', () => {
  /** Most questions in a minute, each read, answered, and its answer read. */
  const MOST_A_MINUTE = 1.5

  it('last as long as they say, log-in and handing in too, and ask no more than there is time for', () => {
    expect(file.plans.map(minutesOf)).toEqual([10, 15, 45])
    for (const { title, link, steps } of file.plans) {
      expect(goneIn(link, call), title).toEqual([])
      expect(steps[0]?.text + String(steps[1]?.text), title).toMatch(/link/)
      const questions = itemsIn(planOf(call, file, configFor(link, call), 0)).length
      expect(questions, title).toBeGreaterThan(0)
      expect(questions / (link.minutes ?? 0), title).toBeLessThanOrEqual(MOST_A_MINUTE)
      expect(
        steps.some(({ minutes }) => minutes === link.minutes),
        title,
      ).toBe(true)
    }
    expect(
      file.plans.slice(1).every(({ steps }) => steps.some((one) => one.title === 'Hand in')),
    ).toBe(true)
  })

  it('are named in a class link by their minutes', () => {
    expect(Object.keys(planQueries(file.plans, call))).toEqual(['10', '15', '45'])
  })

  it('are easier with one kind of question, and harder with more of each where the story has them', () => {
    const asked = (level: 'easier' | 'usual' | 'harder') =>
      itemsIn(planOf(call, file, { ...defaultConfig(call), transfer: false, level }, 0))
    expect(new Set(asked('easier').map(kindOf))).toEqual(new Set(['says.US', 'says.RU']))
    expect(asked('easier').length).toBeLessThan(asked('usual').length)
    expect(asked('harder').length).toBeGreaterThan(asked('usual').length)
  })

  it('have a rubric, and for each of its points a sample answer', () => {
    const { task } = file
    expect(task?.samples.map(({ points }) => points)).toEqual(
      task?.rubric.map(({ points }) => points),
    )
    expect(task?.samples.length).toBeGreaterThanOrEqual(3)
  })
})
