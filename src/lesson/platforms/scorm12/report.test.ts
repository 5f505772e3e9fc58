import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Criterion } from '../../plan/config.ts'
import { isDone } from '../../run/run.ts'
import { A_SCREEN, madeDevice, Pupil, QUESTIONS, readRun } from '../fixture.ts'
import { MadePlatform } from './fixture.ts'
import { reportToScorm12 } from './report.ts'

const ACTIVITY = '/unit/lesson.html'

/** Opens the lesson on a device; throws where no platform answers. */
function open(
  platform: MadePlatform,
  device = madeDevice(),
  activity = ACTIVITY,
  criterion: Criterion = 'score',
): Pupil {
  const place = { device, activity, criterion, read: readRun }
  const opened = reportToScorm12(platform.launch(), place)
  if (!opened) throw new Error('no platform')
  return new Pupil(opened)
}

const DOWN = ['LMSSetValue', 'LMSCommit', 'LMSFinish']

describe('one attempt on two devices', () => {
  it('keeps the grade of the device that finished, whatever waits on the other', () => {
    const platform = new MadePlatform()
    const a = madeDevice()
    const first = open(platform, a)
    platform.refuses = DOWN
    first.answer(false, 1)
    platform.refuses = []
    open(platform).answer(true).platform.close()
    expect([platform.status, platform.score]).toEqual(['passed', '100'])
    const again = open(platform, a)
    expect(again.platform.state.value.state).toBe('sent')
    again.answer(false).platform.close()
    expect([platform.status, platform.score, platform.answers]).toEqual([
      'passed',
      '100',
      QUESTIONS,
    ])
    expect(a.kept.size).toBe(0)
  })

  it('keeps a result that was reached with fewer answers than wait', () => {
    const platform = new MadePlatform()
    const a = madeDevice()
    const first = open(platform, a)
    platform.refuses = DOWN
    first.answer(false, 2)
    platform.refuses = []
    open(platform).answer(true, 1).endNow().platform.close()
    const again = open(platform, a).answer(false)
    again.platform.close()
    expect([platform.status, platform.score, platform.answers]).toEqual(['passed', '100', A_SCREEN])
  })

  it('goes on with what waits where that is further, and sends each answer once', () => {
    const platform = new MadePlatform()
    const a = madeDevice()
    const first = open(platform, a)
    platform.refuses = DOWN
    first.answer(true, 2)
    platform.refuses = []
    open(platform).answer(false, 1).platform.hidden()
    expect(platform.answers).toBe(A_SCREEN)
    const again = open(platform, a)
    expect(again.at).toBe(first.at)
    again.answer(true).platform.close()
    expect([platform.status, platform.score, platform.answers]).toEqual([
      'passed',
      '100',
      QUESTIONS,
    ])
  })

  it('goes on with the platform’s record where that is further', () => {
    const platform = new MadePlatform()
    const a = madeDevice()
    const first = open(platform, a)
    platform.refuses = DOWN
    first.answer(false, 1)
    platform.refuses = []
    const other = open(platform).answer(true, 2)
    other.platform.hidden()
    const again = open(platform, a)
    expect(again.at).toBe(other.at)
    again.answer(true).platform.close()
    expect([platform.status, platform.score]).toEqual(['passed', '100'])
  })
})

describe('what waits on a device', () => {
  const interrupted = (device = madeDevice()) => {
    const platform = new MadePlatform()
    const pupil = open(platform, device)
    platform.refuses = DOWN
    pupil.answer(false, 2).platform.hidden()
    expect(device.kept.size).toBe(1)
    platform.refuses = []
    return { platform, device, pupil }
  }

  it('is not for a new attempt: the platform says “ab-initio”', () => {
    const { platform, device } = interrupted()
    platform.stored = {}
    const again = open(platform, device)
    expect(again.at).toBe(0)
    again.answer(true).platform.close()
    expect([platform.status, platform.answers]).toEqual(['passed', QUESTIONS])
  })

  it('is not for an attempt that another device began after it', () => {
    const { platform, device } = interrupted()
    platform.stored = {}
    const other = open(platform).answer(true, 1)
    other.platform.hidden()
    expect(open(platform, device).at).toBe(other.at)
  })

  it('is neither another learner’s nor another activity’s, and waits on for its own', () => {
    const { platform, device, pupil } = interrupted()
    expect(open(new MadePlatform('another'), device).at).toBe(0)
    expect(open(new MadePlatform(), device, `${ACTIVITY}?lines=tide`).at).toBe(0)
    expect(open(platform, device).at).toBe(pupil.at)
  })

  it('holds the grade too: an end that no call reached is sent at the next launch', () => {
    const platform = new MadePlatform()
    const device = madeDevice()
    const pupil = open(platform, device)
    platform.refuses = DOWN
    pupil.answer(true).platform.hidden()
    expect(platform.status).toBe('incomplete')
    platform.refuses = []
    const again = open(platform, device)
    expect(again.platform.state.value).toEqual({ state: 'sent', answers: true })
    expect([platform.status, platform.score, platform.answers]).toEqual([
      'passed',
      '100',
      QUESTIONS,
    ])
    expect(device.kept.size).toBe(0)
  })

  it('is said to wait only where the platform knows of the attempt', () => {
    const platform = new MadePlatform()
    platform.refuses = DOWN
    expect(open(platform).answer(true, 1).platform.state.value.state).toBe('lost')
    expect(interrupted().pupil.platform.state.value.state).toBe('waiting')
  })

  it.each([
    ['the device may keep nothing', 'learner-4711', { ...madeDevice(), write: () => false }],
    ['the learner has no id', '', madeDevice()],
  ])('is lost with the page where %s', (_, learner, device) => {
    const platform = new MadePlatform(learner)
    const pupil = open(platform, device)
    platform.refuses = DOWN
    expect(pupil.answer(true, 1).platform.state.value.state).toBe('lost')
    expect(device.kept.size).toBe(0)
  })
})

describe('a finished attempt', () => {
  it('is told nothing more when it is opened again', () => {
    const platform = new MadePlatform()
    open(platform).answer(true).platform.close()
    platform.calls = []
    const again = open(platform)
    again.platform.close()
    const set = platform.calls.filter((call) => call.startsWith('LMSSetValue'))
    expect(set.sort()).toEqual(
      ['exit', 'session_time']
        .map((name) => `LMSSetValue cmi.core.${name}`)
        .concat('LMSSetValue cmi.suspend_data'),
    )
    expect([platform.status, platform.score]).toEqual(['passed', '100'])
  })

  it('keeps its grade where the platform gave no place back, and says so', () => {
    const platform = new MadePlatform()
    open(platform).answer(true).platform.close()
    platform.stored = { ...platform.stored, suspend_data: '' }
    const again = open(platform)
    expect(again.platform.state.value.state).toBe('finished-before')
    again.answer(false).platform.close()
    expect([platform.status, platform.score, platform.answers]).toEqual([
      'passed',
      '100',
      QUESTIONS,
    ])
  })

  it('is not taken for a new attempt by a platform that says “ab-initio” over its own record', () => {
    const platform = new MadePlatform()
    open(platform).answer(true, 1).platform.hidden()
    const { core, ...rest } = platform.stored
    platform.stored = { ...rest, core: { ...core, lesson_status: 'not attempted' } }
    expect(open(platform).at).toBeGreaterThan(0)
  })
})

describe('the end', () => {
  it('is not called done while anything is unsent, and can be tried until nothing is', () => {
    const platform = new MadePlatform()
    const pupil = open(platform).answer(true, 2)
    platform.refuses = DOWN
    const { state } = pupil.answer(true).platform
    expect(state.value).toEqual({ state: 'waiting', answers: A_SCREEN, result: true })
    platform.refuses = ['LMSCommit']
    pupil.platform.close()
    expect(state.value).toEqual({ state: 'waiting', answers: A_SCREEN, result: true })
    pupil.platform.retry()
    expect(platform.calls).not.toContain('LMSFinish')
    expect(state.value.state).toBe('waiting')
    platform.refuses = ['LMSFinish']
    pupil.platform.retry()
    expect(state.value).toEqual({ state: 'waiting', answers: 0, result: false })
    platform.refuses = []
    pupil.platform.retry()
    expect(state.value.state).toBe('closed')
    expect([platform.status, platform.score, platform.answers]).toEqual([
      'passed',
      '100',
      QUESTIONS,
    ])
  })

  it('is taken where the platform has no interactions, and says that it keeps no answers', () => {
    const platform = new MadePlatform()
    platform.lacks = 'interactions'
    const pupil = open(platform).answer(true)
    expect(pupil.platform.state.value).toEqual({ state: 'sent', answers: false })
    pupil.platform.close()
    expect(pupil.platform.state.value.state).toBe('closed')
    expect([platform.status, platform.score]).toEqual(['passed', '100'])
  })

  it('is taken where the platform has no least and greatest score', () => {
    const platform = new MadePlatform()
    platform.lacks = 'core.score.m'
    const pupil = open(platform).answer(true)
    expect(pupil.platform.state.value).toEqual({ state: 'sent', answers: true })
    expect(platform.score).toBe('100')
  })
})

describe('completion as the criterion', () => {
  it('tells that the lesson is finished and gives no points, on a second device too', () => {
    const platform = new MadePlatform()
    const a = madeDevice()
    const first = open(platform, a, ACTIVITY, 'completion')
    platform.refuses = DOWN
    first.answer(false, 1)
    platform.refuses = []
    open(platform, madeDevice(), ACTIVITY, 'completion').answer(true).platform.close()
    expect([platform.status, platform.score]).toEqual(['completed', ''])
    open(platform, a, ACTIVITY, 'completion').answer(false).platform.close()
    expect([platform.status, platform.score, platform.answers]).toEqual([
      'completed',
      '',
      QUESTIONS,
    ])
  })
})

describe('a page that was hidden for good and came back', () => {
  it('says that its answers are not sent where the platform does not take it up again', () => {
    const platform = new MadePlatform()
    const pupil = open(platform).answer(true, 1)
    pupil.platform.hidden()
    const { state } = pupil.answer(true).platform
    const unsent = { answers: QUESTIONS - A_SCREEN, result: true }
    expect(state.value).toEqual({ state: 'waiting', ...unsent })
    pupil.platform.close()
    expect(state.value).toEqual({ state: 'waiting', ...unsent })
  })
})

it('commits once a screen', () => {
  const platform = new MadePlatform()
  const pupil = open(platform)
  const commits = [platform.commits]
  for (const screens of [1, 1, 1]) {
    pupil.answer(true, screens)
    commits.push(platform.commits)
  }
  expect(commits).toEqual([1, 2, 3, 5])
})

it('gives no platform where nothing answers', () => {
  const silent = { ...new MadePlatform().launch(), LMSInitialize: () => undefined }
  const device = madeDevice()
  expect(
    reportToScorm12(silent, { device, activity: ACTIVITY, criterion: 'score', read: readRun }),
  ).toBeNull()
})

const OTHERS = ['leave', 'close', 'retry', 'time-up'] as const

/** What happens to an attempt: a device opens it (and the other is left), a pupil answers or leaves. */
const happenings = fc.array(
  fc.oneof(
    fc.record({ what: fc.constant('open' as const), on: fc.nat({ max: 1 }) }),
    fc.record({ what: fc.constant('answer' as const), right: fc.boolean() }),
    fc.record({ what: fc.constantFrom(...OTHERS) }),
    fc.record({
      what: fc.constant('refuse' as const),
      calls: fc.subarray(['LMSSetValue', 'LMSCommit', 'LMSFinish']),
    }),
  ),
  { maxLength: 40 },
)

describe('whatever happens to one attempt on two devices', () => {
  it('loses nothing that it calls sent, lowers no result, and ends with the run’s answers, once each', () => {
    fc.assert(
      fc.property(happenings, (all) => {
        const platform = new MadePlatform()
        const devices = [madeDevice(), madeDevice()]
        let pupil: Pupil | null = null
        let result: unknown = null
        const check = () => {
          const now = ['passed', 'failed'].includes(String(platform.status))
            ? `${platform.status} ${platform.score}`
            : null
          expect(now).toBe(result ?? now)
          result = now
          const state = pupil?.platform.state.value.state
          if (!pupil || (state !== 'sent' && state !== 'closed')) return
          expect(platform.answers).toBe(Object.keys(pupil.run.answers).length)
          const isMeasured = isDone(pupil.run) && platform.answers > 0
          expect(result !== null).toBe(isMeasured)
        }
        for (const one of all) {
          if (one.what === 'refuse') platform.refuses = one.calls
          else if (one.what === 'open') {
            pupil?.platform.hidden()
            pupil = open(platform, devices[one.on])
          } else if (one.what === 'answer') pupil?.answer(one.right, 1)
          else if (one.what === 'retry') pupil?.platform.retry()
          else if (one.what === 'time-up') pupil?.endNow()
          else {
            if (one.what === 'leave') pupil?.platform.hidden()
            else pupil?.platform.close()
            check()
            pupil = null
          }
          check()
        }
        pupil?.platform.hidden()
        platform.refuses = []
        for (const device of devices) {
          pupil = open(platform, device).answer(true)
          pupil.platform.close()
          check()
          expect(pupil.platform.state.value.state).toBe('closed')
        }
        expect(devices.map(({ kept }) => kept.size)).toEqual([0, 0])
      }),
    )
  })
})
