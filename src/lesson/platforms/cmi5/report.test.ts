// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Store } from '../../../testing/lesson/store.ts'
import type { Criterion } from '../../plan/config.ts'
import { A_SCREEN, madeDevice, Pupil, QUESTIONS, readRun } from '../fixture.ts'
import type { PlatformState } from '../port.ts'
import { openCmi5 } from './open.ts'

// happy-dom reports each refused request.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))

let store: Store
beforeEach(async () => {
  store = new Store()
  await store.open()
  // Of one origin with the store: no request is asked for beforehand.
  Reflect.get(window, 'happyDOM').setURL(store.address)
})
afterEach(() => store.close())

type LaunchPlan = Parameters<Store['launch']>[0]

/** Opens the lesson on a device, in a tab of its own; throws where no platform answers. */
async function open(
  device = madeDevice(),
  plan: LaunchPlan = {},
  tab = madeDevice(),
  criterion: Criterion = 'score',
) {
  return openAt(store.launch(plan), device, tab, criterion)
}

async function openAt(
  query: string,
  device = madeDevice(),
  tab = madeDevice(),
  criterion: Criterion = 'score',
): Promise<Pupil> {
  const platform = await openCmi5({
    packed: 'cmi5',
    query,
    activity: '',
    window: globalThis.window,
    device,
    tab,
    criterion,
    read: readRun,
  })
  if (!platform) throw new Error('no platform')
  return new Pupil(platform)
}

/** Waits until nothing is on its way. */
const settled = (pupil: Pupil): Promise<PlatformState> =>
  new Promise((resolve) => {
    pupil.platform.state.subscribe((state) => {
      if (state.state !== 'sending') resolve(state)
    })
  })

const count = (verb: string): number => store.verbs().filter((one) => one === verb).length
const tried = (verb: string): number => store.tried.filter((one) => one === verb).length
const scores = (): unknown[] =>
  store.statements.flatMap(({ verb, result }) =>
    result?.score ? [[verb.id.split('/').at(-1), result.score.scaled]] : [],
  )

describe('one registration on two devices', () => {
  it('keeps the result of the device that finished, and sends no second “completed”', async () => {
    const a = madeDevice()
    const first = await open(a)
    await settled(first)
    store.mood = 'errors'
    expect(await settled(first.answer(false, 1))).toMatchObject({ answers: A_SCREEN })
    store.mood = 'well'
    const other = (await open()).answer(true)
    await settled(other)
    other.platform.close()
    await settled(other)
    expect(scores()).toEqual([['passed', 1]])
    const again = await open(a)
    expect(await settled(again.answer(false))).toEqual({ state: 'sent', answers: true })
    again.platform.close()
    expect(await settled(again)).toEqual({ state: 'closed', returnTo: null })
    expect(scores()).toEqual([['passed', 1]])
    expect([count('answered'), tried('completed'), a.kept.size]).toEqual([QUESTIONS, 1, 0])
    expect(store.faults).toEqual([])
  })

  it('drops a whole run that waited, its result too, where another was finished meanwhile', async () => {
    const a = madeDevice()
    const first = await open(a)
    await settled(first)
    store.mood = 'errors'
    expect(await settled(first.answer(false))).toEqual({
      state: 'waiting',
      answers: QUESTIONS,
      result: true,
    })
    store.mood = 'well'
    await settled((await open()).answer(true))
    const again = await open(a)
    expect(await settled(again)).toEqual({ state: 'sent', answers: true })
    expect(scores()).toEqual([['passed', 1]])
    expect([count('answered'), tried('completed'), tried('failed')]).toEqual([QUESTIONS, 1, 0])
    expect(store.faults).toEqual([])
  })

  it('keeps a result that was reached with fewer answers than wait', async () => {
    const a = madeDevice()
    const first = await open(a)
    await settled(first)
    store.mood = 'errors'
    await settled(first.answer(false, 2))
    store.mood = 'well'
    await settled((await open()).answer(true, 1).endNow())
    await settled((await open(a)).answer(false))
    expect(scores()).toEqual([['passed', 1]])
    expect([count('answered'), tried('completed'), a.kept.size]).toEqual([A_SCREEN, 1, 0])
  })

  it('goes on with what waits where that is further, and with the store’s record where that is', async () => {
    const a = madeDevice()
    const first = await open(a)
    await settled(first)
    store.mood = 'errors'
    await settled(first.answer(true, 2))
    store.mood = 'well'
    const other = (await open()).answer(true, 1)
    await settled(other)
    const again = await open(a)
    expect(again.at).toBe(first.at)
    await settled(again)
    const third = await open()
    expect(third.at).toBe(first.at)
    await settled(third)
  })

  it('writes over no record that is further, and lowers no result, while both are open', async () => {
    const first = (await open()).answer(false, 1)
    await settled(first)
    const other = (await open()).answer(true)
    await settled(other)
    // The platform abandoned this session: what it says waits, and the next launch has it all.
    await settled(first.answer(false))
    const again = await open()
    expect(again.at).toBe(other.at)
    await settled(again)
    expect(scores()).toHaveLength(1)
    expect([count('answered'), count('completed')]).toEqual([QUESTIONS, 1])
    expect(store.faults).toEqual([])
  })

  it('sends what another device saved and could not say', async () => {
    const first = await open()
    await settled(first)
    store.takes = false
    expect(await settled(first.answer(true))).toMatchObject({ state: 'waiting' })
    store.takes = true
    expect(await settled(await open())).toEqual({ state: 'sent', answers: true })
    expect([count('answered'), count('passed'), count('completed')]).toEqual([QUESTIONS, 1, 1])
  })
})

describe('what waits on a device', () => {
  it('is for no other registration, activity or learner', async () => {
    const device = madeDevice()
    const pupil = await open(device)
    await settled(pupil)
    store.mood = 'errors'
    await settled(pupil.answer(true, 1))
    store.mood = 'well'
    const before = tried('answered')
    for (const plan of [
      { registration: '0f0c6a0e-9f1c-4b3e-8d55-5f7a0b1c2d3e' },
      { activity: 'https://school.example/readout/other' },
      { learner: 'learner-4712' },
    ]) {
      const other = await open(device, plan)
      expect(other.at).toBe(0)
      await settled(other)
    }
    expect(tried('answered')).toBe(before)
    expect(JSON.stringify([...device.kept])).not.toContain('learner')
    const again = await open(device)
    expect(again.at).toBe(pupil.at)
    await settled(again)
  })
})

describe('the end', () => {
  it('is not called done while anything is unsent, and goes back to the platform once nothing is', async () => {
    const returnURL = 'https://school.example/course'
    const pupil = (await open(madeDevice(), { returnURL })).answer(true, 2)
    await settled(pupil)
    store.mood = 'errors'
    const waiting = { state: 'waiting', answers: A_SCREEN, result: true }
    expect(await settled(pupil.answer(true))).toEqual(waiting)
    pupil.platform.close()
    expect(await settled(pupil)).toEqual(waiting)
    pupil.platform.retry()
    expect(await settled(pupil)).toEqual(waiting)
    store.mood = 'well'
    pupil.platform.retry()
    expect(await settled(pupil)).toEqual({ state: 'closed', returnTo: returnURL })
    expect(store.verbs().slice(-3)).toEqual(['passed', 'completed', 'terminated'])
    expect([count('answered'), tried('terminated')]).toEqual([QUESTIONS, tried('terminated')])
    expect(store.faults).toEqual([])
  })

  it('says nothing of a result where the launch is only for looking', async () => {
    await settled((await open(madeDevice(), { launchMode: 'Browse' })).answer(true))
    expect([tried('passed'), tried('completed')]).toEqual([0, 0])
  })

  it('is told the platform once, though its page is opened again and again', async () => {
    const device = madeDevice()
    for (let times = 0; times < 3; times += 1) {
      const pupil = (await open(device)).answer(true)
      await settled(pupil)
      pupil.platform.close()
      await settled(pupil)
    }
    expect([tried('passed'), tried('completed'), tried('answered')]).toEqual([1, 1, QUESTIONS])
    expect(store.faults).toEqual([])
  })
})

it('by completion alone is told once that the lesson is finished, and given no points, on two devices', async () => {
  const a = madeDevice()
  const first = await open(a, {}, madeDevice(), 'completion')
  await settled(first)
  store.mood = 'errors'
  first.answer(false, 1)
  await settled(first)
  store.mood = 'well'
  await settled((await open(madeDevice(), {}, madeDevice(), 'completion')).answer(true))
  await settled((await open(a, {}, madeDevice(), 'completion')).answer(false))
  expect(scores()).toEqual([])
  expect([count('passed'), count('failed'), count('completed')]).toEqual([0, 0, 1])
  expect(store.faults).toEqual([])
})

describe('a session', () => {
  it('is gone on with after a reload, and a new launch in the same tab is a session of its own', async () => {
    const [device, tab] = [madeDevice(), madeDevice()]
    const query = store.launch()
    await settled((await openAt(query, device, tab)).answer(true, 1))
    await settled(await openAt(query, device, tab))
    expect([count('initialized'), store.tokensFetched]).toEqual([1, 1])
    await settled(await open(device, {}, tab))
    expect([count('initialized'), store.tokensFetched]).toEqual([2, 1])
    expect(store.faults).toEqual([])
  })

  it('that was closed while nothing could be sent stays closed after a reload', async () => {
    const [device, tab] = [madeDevice(), madeDevice()]
    const query = store.launch()
    const pupil = (await openAt(query, device, tab)).answer(true)
    await settled(pupil)
    store.takes = false
    pupil.platform.close()
    await settled(pupil)
    store.takes = true
    const again = await openAt(query, device, tab)
    expect((await settled(again)).state).toBe('closed')
    expect([count('terminated'), tab.kept.size]).toEqual([1, 0])
  })
})

it('tells each answer with the words of its question', async () => {
  await settled((await open()).answer(true, 1))
  const { object } = store.statements.find(({ verb }) => verb.id.endsWith('/answered')) ?? {}
  expect(object?.definition).toMatchObject({
    name: { en: expect.stringMatching(/^Does \w+ hold\?$/) },
    description: { en: expect.stringMatching(/^Does (\w+) hold\? One said \1\.$/) },
  })
})
