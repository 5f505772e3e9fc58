import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { AnswerKey } from '../src/apps/teach/AnswerKey.tsx'
import { Handout } from '../src/apps/teach/Handout.tsx'
import { Slides } from '../src/apps/teach/Slides.tsx'
import { Start } from '../src/apps/teach/Start.tsx'
import {
  choosePlan,
  createTeachState,
  NO_PICTURES,
  type TeachState,
} from '../src/apps/teach/state.ts'
import { Task } from '../src/apps/teach/Task.tsx'
import { explain, kindOf, poolOf } from '../src/lesson/index.ts'
import { lineById, type Publisher } from '../src/reconstruction/index.ts'
import { markedAsDraft } from '../src/words/index.ts'
import { publishedBy } from '../src/words/publisher/index.ts'
import { lessonFile, storyIn } from './lesson/stories.ts'

const call = await storyIn('story/putins-talk-therapy')
const file = lessonFile('story/putins-talk-therapy')

/** What a sheet says, in one line. */
const textOf = (sheet: VNode): string =>
  render(sheet)
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')

function stateFor(at: number): TeachState {
  const state = createTeachState(call, file)
  const plan = file.plans[at]
  if (plan) choosePlan(state, plan)
  return state
}

const questionsIn = (text: string): string[] => text.match(/[^.:?]+\?/g) ?? []

describe.each(file.plans.map(({ title }, at) => [title, at] as const))(
  'the sheets of “%s”',
  (_, at) => {
    const state = stateFor(at)
    const plan = file.plans[at]
    const key = textOf(<AnswerKey state={state} />)
    const handout = textOf(<Handout state={state} />)

    it('answer in the key every question that the plan has the teacher ask', () => {
      for (const question of (plan?.steps ?? []).flatMap(({ text }) => questionsIn(text))) {
        const asked = question.trim()
        const answer = (plan?.steps ?? [])
          .flatMap(({ answers }) => answers)
          .find((one) => one.question.toLowerCase().includes(asked.toLowerCase()))
        expect(answer, asked).toBeDefined()
        expect(key).toContain(answer?.answer)
      }
    })

    it('say in the key of every line what each side has of it: an answer, or its accounts', () => {
      const { event } = poolOf(call, file, true)
      for (const { line: id } of state.lesson.value) {
        const line = lineById(call, id)
        if (!line || !('accounts' in line) || !call.exchange.includes(id)) continue
        for (const party of Object.keys(call.story.parties)) {
          const item = event.find((one) => one.line === id && kindOf(one) === `says.${party}`)
          const said = item
            ? [explain(call, line, item, true).verdict]
            : line.accounts
                .filter(({ source }) => source.party === party)
                .map(({ support }) => support.summary)
          for (const text of said) expect(key, `${id}: ${party}`).toContain(text)
        }
      }
    })

    it('give no reason twice for one line', () => {
      const html = render(<AnswerKey state={state} />)
      for (const line of html.split('class="key-step"').slice(1)) {
        const reasons = line.match(/<li>.*?<\/li>/g) ?? []
        expect(reasons.length).toBeGreaterThan(0)
        expect(new Set(reasons).size).toBe(reasons.length)
      }
    })

    it('tell on the handout what it is about, and not how many answers are yes', () => {
      expect(handout).toContain(file.context)
      expect(handout).toMatch(/Of these \d+ questions/)
      expect(handout).not.toMatch(/____ of \d/)
    })
  },
)

describe('a plan that names lines that are gone', () => {
  const longest = file.plans.slice(-1)
  const planned = (...lines: string[]) =>
    createTeachState(call, {
      ...file,
      plans: longest.map((plan) => ({ ...plan, link: { ...plan.link, lines } })),
    })

  it('says on the first screen which, and gives a lesson of those that are there', () => {
    const state = planned('no-rockets', 'lost', 'greetings')
    expect(textOf(<Start state={state} />)).toContain(
      'a line that the text does not have: lost. It is left out.',
    )
    expect(state.config.value.lines).toEqual(['no-rockets', 'greetings'])
    expect(state.lesson.value.length).toBeGreaterThan(0)
  })

  it('gives the lesson of all lines where none of them is there, and says so', () => {
    const state = planned('lost', 'gone')
    expect(textOf(<Start state={state} />)).toContain(
      'does not have: lost and gone. So all lines are asked.',
    )
    expect(state.config.value.lines).toEqual(call.exchange)
  })
})

describe('the class link', () => {
  const stateOf = (publisher: Publisher | null) =>
    createTeachState(call, file, NO_PICTURES, publishedBy(publisher))

  it('says whose copy it leads to, or that the copy names nobody', () => {
    expect(textOf(<Start state={stateOf(null)} />)).toContain(
      'This copy names no publisher. Take it for a trial, and not for a publication. The link leads to this copy.',
    )
    const publisher = { name: 'The Paper', corrections: 'mailto:desk@paper.example' }
    expect(textOf(<Start state={stateOf(publisher)} />)).toContain(
      'Published by The Paper. The link leads to this copy.',
    )
  })

  it('has beside it the play with clean words, where the story has strong ones', async () => {
    expect(render(<Start state={stateOf(null)} />)).toContain('href="./index.html?clean"')
    const folder = 'story/visit'
    const visit = createTeachState(await storyIn(folder), lessonFile(folder))
    expect(render(<Start state={visit} />)).not.toContain('?clean')
  })
})

describe('the written task', () => {
  it('has on the pupil’s sheet neither how it is marked nor a sample', () => {
    if (!file.task) throw new Error('the story has no task')
    const sheet = textOf(<Task state={stateFor(1)} task={file.task} />)
    expect(sheet).toContain(file.task.text)
    for (const { text } of file.task.rubric) expect(sheet).not.toContain(text)
    for (const { answer } of file.task.samples) expect(sheet).not.toContain(answer)
  })

  it('has all that an answer needs: the line, and what each side’s accounts have of it', () => {
    if (!file.task?.line) throw new Error('the task names no line')
    const line = lineById(call, file.task.line)
    if (line?.kind !== 'speech') throw new Error('the task is about no line of the call')
    const sheet = textOf(<Task state={stateFor(1)} task={file.task} />)
    for (const { source, support } of line.accounts) {
      expect(sheet).toContain(source.name)
      expect(sheet).toContain(support.summary)
    }
  })
})

describe('a draft', () => {
  it('says on every slide that it is one', () => {
    const state = createTeachState(markedAsDraft(call), file)
    const slides = render(<Slides state={state} />)
      .split('</section>')
      .slice(0, -1)
    expect(slides.length).toBeGreaterThan(20)
    for (const slide of slides) expect(slide).toContain('Draft, not reviewed.')
  })
})

describe('the first slide', () => {
  it('tells what happened, and nothing of whose the words are', () => {
    const [first = ''] = render(<Slides state={stateFor(1)} />).split('</section>')
    expect(first).toContain(file.context)
    expect(first).not.toContain(call.story.disclosure.statement)
  })
})
