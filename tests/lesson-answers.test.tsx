import { signal } from '@preact/signals-core'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Answers } from '../src/apps/lesson/later/Answers.tsx'
import { PlatformGrade } from '../src/apps/lesson/later/PlatformGrade.tsx'
import { createLessonState } from '../src/apps/lesson/state.ts'
import {
  begin,
  defaultConfig,
  explain,
  itemsIn,
  planOf,
  poolOf,
  skipToEnd,
  sourcesOf,
} from '../src/lesson/index.ts'
import { DEFAULTS } from '../src/player/index.ts'
import { lineById } from '../src/reconstruction/index.ts'
import { madePlayer, openedWork } from '../src/testing/made-player.ts'
import { lessonFile, storyIn } from './lesson/stories.ts'

const call = await storyIn('story/putins-talk-therapy')
const file = lessonFile('story/putins-talk-therapy')
const config = { ...defaultConfig(call), clean: true }
const plan = planOf(call, file, config, 5)
const player = madePlayer(openedWork(call))
player.setClean(true)

/** The end of a lesson in which so much was answered. */
function endWith(answers: Record<string, { said: boolean; sure: number }>): string {
  const run = skipToEnd({ ...begin(plan), answers })
  const state = createLessonState({
    work: call,
    file,
    config,
    pupil: 5,
    run,
    platform: null,
    silent: false,
    inTab: true,
    preferences: signal(DEFAULTS),
    source: signal('drawings' as const),
  })
  return render(<Answers player={player} state={state} />)
}

const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')

describe('the end of a lesson', () => {
  const answers = Object.fromEntries(
    itemsIn(plan).map(({ id, truth }) => [id, { said: truth, sure: 80 }]),
  )

  it('tells every answer, of before, after and new claims too, with what it rests on', () => {
    const text = textOf(endWith(answers))
    for (const { line: id, items } of plan)
      for (const item of items) {
        const line = lineById(call, id)
        if (!line) throw new Error(`there is no line ${id}`)
        const { verdict, reasons } = explain(call, line, item, true)
        expect(text).toContain(verdict)
        for (const { text: reason } of reasons) expect(text).toContain(reason)
      }
    expect(text).toMatch(/Before the lesson: 6 of 6 right/)
    expect(text).toMatch(/After the lesson: 6 of 6 right/)
    expect(text).not.toMatch(/fucking/i)
  })

  it('tells the answers too that the time was too short for, and that they were not given', () => {
    const html = endWith({})
    expect(html.match(/You did not get to this one/g)).toHaveLength(itemsIn(plan).length)
    expect(html.match(/class="feedback-verdict"/g)).toHaveLength(itemsIn(plan).length)
  })

  it('has for every item a source, and for nearly all an address to read it at', () => {
    const { event, around } = poolOf(call, file, true)
    const without = [...event, ...around].filter((item) => {
      const line = lineById(call, item.line)
      const sources = line ? sourcesOf(call, line, item) : []
      expect(sources.length, item.id).toBeGreaterThan(0)
      return !sources.some(({ links }) => links.some(({ address }) => address))
    })
    expect(without.map(({ id }) => id)).toEqual(['told.obama.named'])
  })
})

describe('what a platform’s points mean', () => {
  const gradeOf = (sure: boolean): string => {
    const asked = { ...config, sure }
    const steps = planOf(call, file, asked, 5)
    const answers = Object.fromEntries(
      itemsIn(steps).map(({ id }) => [id, { said: true, sure: sure ? 80 : null }]),
    )
    const run = skipToEnd({ ...begin(steps), answers })
    return textOf(render(<PlatformGrade run={run} config={asked} mastery={null} />))
  }

  it('is told by what was asked: without how sure, nothing is said of 50 %', () => {
    expect(gradeOf(true)).toContain('“50 %” each time gets 75')
    expect(gradeOf(false)).not.toContain('%')
    expect(gradeOf(false)).toContain('You get 50 of 100 points.')
    expect(gradeOf(false)).toContain('the same answer each time gets 50')
  })
})
