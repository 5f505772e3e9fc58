import { describe, expect, it, vi } from 'vitest'
import { statisticsOf } from '../src/lesson/class/index.ts'
import {
  countsOf,
  defaultConfig,
  itemsIn,
  type Judged,
  planOf,
  type ResultFile,
  withChecksum,
} from '../src/lesson/index.ts'
import { randomFrom } from '../src/lesson/questions/random.ts'
import { runs, thorough } from '../src/testing/thorough.ts'
import { lessonFile, storyIn } from './lesson/stories.ts'

// No limit of time decides what is true: where all is tried, it takes as long as it takes.
if (thorough) vi.setConfig({ testTimeout: 600_000 })

const PUPILS = runs(10_000)
const SURENESSES = [50, 60, 70, 80, 90, 100]

const call = await storyIn('story/putins-talk-therapy')
const file = lessonFile('story/putins-talk-therapy')
const plan = planOf(call, file, defaultConfig(call), 0)
const lesson = itemsIn(plan.filter(({ section }) => section === 'lesson'))

const chance = randomFrom(24)
const oneOf = <T>(things: readonly T[]): T => things[Math.floor(chance() * things.length)] as T

/** A pupil who is right as often as stated: each answer drawn by its own sureness. */
const calibrated = (sures: readonly number[]): Judged[] =>
  lesson.map(({ truth }) => {
    const sure = oneOf(sures)
    const right = chance() < sure / 100
    return { truth, said: right ? truth : !truth, sure }
  })

/** What share of so many pupils gets a verdict, in per cent. */
function shareOf<T>(pupil: () => Judged[], verdict: (judged: Judged[]) => T, those: readonly T[]) {
  let hits = 0
  for (let at = 0; at < PUPILS; at += 1) if (those.includes(verdict(pupil()))) hits += 1
  return (100 * hits) / PUPILS
}

const calibration = (judged: Judged[]) => countsOf(judged).calibration
const telling = (judged: Judged[]) => countsOf(judged).telling

describe(`of ${PUPILS} simulated pupils with ${lesson.length} answers each`, () => {
  it.each([
    ['any sureness', SURENESSES],
    ['50 and 60 %', [50, 60]],
    ['70 %', [70]],
    ['80 %', [80]],
    ['90 %', [90]],
    ['90 and 100 %', [90, 100]],
    ['100 %', [100]],
  ])(
    'at most one in twenty who state what they know is called too sure or too unsure: %s',
    (name, sures) => {
      const share = shareOf(() => calibrated(sures), calibration, ['too-sure', 'not-sure-enough'])
      console.log(`calibrated at ${name}: ${share.toFixed(2)} % misjudged`)
      expect(share).toBeLessThanOrEqual(5)
    },
  )

  it('at most one in twenty who guess is said to tell claims apart, or to be worse than luck', () => {
    const guessing = () =>
      lesson.map(({ truth }) => ({ truth, said: chance() < 0.5, sure: oneOf(SURENESSES) }))
    const share = shareOf(guessing, telling, ['apart', 'against'])
    console.log(`guessing: ${share.toFixed(2)} % told that it was more or less than luck`)
    expect(share).toBeLessThanOrEqual(5)
  })

  it('all who say yes each time at 100 % are told what they did, and that they were too sure', () => {
    const always = () => lesson.map(({ truth }) => ({ truth, said: true, sure: 100 }))
    expect(shareOf(always, telling, ['always-yes'])).toBe(100)
    expect(shareOf(always, calibration, ['too-sure'])).toBe(100)
  })

  it('most who are right four times in five, and say 100 %, are told that they were too sure', () => {
    const sure = () =>
      lesson.map(({ truth }) => ({ truth, said: chance() < 0.8 ? truth : !truth, sure: 100 }))
    const share = shareOf(sure, calibration, ['too-sure'])
    console.log(`right in 80 %, sure of 100 %: ${share.toFixed(1)} % called too sure`)
    expect(share).toBeGreaterThan(70)
  })
})

/** A class of which every pupil is right by one chance before and by another after, as sure as that. */
function classOf(pupils: number, before: number, after: number): ResultFile[] {
  const test = itemsIn(plan.filter(({ section }) => section === 'before'))
  const half = (section: 'before' | 'after', right: number) =>
    test.map(({ id, truth }) => {
      const said = chance() < right ? truth : !truth
      return { item: id, section, truth, said, sure: Math.round(right * 10) * 10 }
    })
  return Array.from({ length: pupils }, (_, pupil) =>
    withChecksum({
      story: 'made',
      'story-version': '1',
      code: `${pupil}`,
      pupil,
      seed: 0,
      answers: [...half('before', before), ...half('after', after)],
    }),
  )
}

describe('the class size from which a gain can be told', () => {
  const CLASSES = runs(1000)
  const told = (pupils: number, before: number, after: number) => {
    let better = 0
    for (let at = 0; at < CLASSES; at += 1)
      if (statisticsOf(classOf(pupils, before, after)).gainVerdict === 'better') better += 1
    return (100 * better) / CLASSES
  }

  it('is what the teacher’s page says: some thirty for a rise from 60 to 80 % right', () => {
    for (const pupils of [10, 15, 20, 30, 60])
      console.log(
        `${pupils} pupils: a rise from 60 to 80 % is told in ${told(pupils, 0.6, 0.8).toFixed(0)} % of classes, from 60 to 70 % in ${told(pupils, 0.6, 0.7).toFixed(0)} %, none in ${told(pupils, 0.6, 0.6).toFixed(1)} %`,
      )
    expect(told(30, 0.6, 0.8)).toBeGreaterThanOrEqual(80)
    expect(told(30, 0.6, 0.6)).toBeLessThanOrEqual(5)
  })
})
