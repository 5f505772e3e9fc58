import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../testing/thorough.ts'
import { readFromFrame } from './element/read-message.ts'
import { announceHeight } from './frame/announce.ts'
import { type FrameWindow, openHost } from './frame/host.ts'
import { readToFrame } from './frame/read-message.ts'

const OFTEN = { numRuns: runs(10_000) }

const cyclic: Record<string, unknown> = { readout: 1, type: 'goto' }
cyclic.line = cyclic

const throwing = new Proxy(
  {},
  {
    get() {
      throw new Error('do not look')
    },
    getOwnPropertyDescriptor() {
      throw new Error('do not look')
    },
  },
)

/** Half a message of ours: right in part, and in some part anything at all. */
const half = fc.record(
  {
    readout: fc.oneof(fc.constant(1), fc.anything()),
    type: fc.oneof(
      fc.constantFrom('next', 'goto', 'set', 'height', 'line', 'result', '__proto__', 'toString'),
      fc.anything(),
    ),
    line: fc.anything(),
    px: fc.anything(),
    theme: fc.anything(),
    clean: fc.anything(),
    constructor: fc.anything(),
  },
  { requiredKeys: [] },
)

/** Messages that would be obeyed, if they came from the right window of the right origin. */
const right = fc.constantFrom<unknown>(
  { readout: 1, type: 'next' },
  { readout: 1, type: 'goto', line: 'no-rockets' },
  { readout: 1, type: 'line', line: 'no-rockets', number: 4, count: 8 },
)

const foreign = fc.oneof(
  fc.constantFrom<unknown>(
    cyclic,
    throwing,
    'x'.repeat(1_000_000),
    JSON.parse('{"__proto__": {"readout": 1, "type": "next"}}'),
    { context: 'h5p', action: { toString: 1, valueOf: 1 } },
    { sentinel: 'amp', type: 'embed-size' },
    '[iFrameSizer]',
    '[iFrameSizer]a:b',
    'pymxPYMx',
  ),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
)

/** Commands that are right as they stand, which may be let in. */
const isRight = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Reflect.ownKeys(data).includes('readout')

/** A frame whose host is named, and what it was made to do. */
function framed() {
  const parent = { postMessage: (_message: unknown, _to: string) => {} }
  const obeyed: { message: unknown; origin: string }[] = []
  let hear: Parameters<FrameWindow['addEventListener']>[1] = () => {}
  let from = ''
  const window: FrameWindow = {
    parent,
    location: new URL('https://readout.example/frame.html?host=https%3A%2F%2Fpaper.example'),
    innerWidth: 640,
    setTimeout: () => 0,
    clearTimeout() {},
    addEventListener: (_: string, given: typeof hear) => {
      hear = given
    },
    removeEventListener() {},
  }
  openHost(window, (message) => obeyed.push({ message, origin: from }))
  return {
    obeyed,
    say(data: unknown, origin: string, source: unknown) {
      from = origin
      hear({ data, origin, source: source ?? parent })
    },
  }
}

const origins = fc.constantFrom('https://paper.example', 'https://stranger.example', 'null', '')
const sources = fc.constantFrom<unknown>(null, {})

describe('hostile messages', { timeout: 90_000 }, () => {
  test('none makes a parser throw, and nothing foreign comes in', () => {
    const { obeyed, say } = framed()
    fc.assert(
      fc.property(fc.oneof(half, foreign, right), origins, sources, (data, origin, source) => {
        const before = obeyed.length
        say(data, origin, source)
        if (obeyed.length > before) {
          expect([origin, source]).toEqual(['https://paper.example', null])
          expect(isRight(data)).toBe(true)
        }
        const told = readFromFrame(data)
        if (told === null) return
        expect(isRight(data)).toBe(true)
        expect(Object.getPrototypeOf(told)).toBe(Object.prototype)
        expect(Object.keys(told).length).toBeLessThanOrEqual(4)
      }),
      OFTEN,
    )
    // Else everything would be refused, and this test would show nothing.
    expect(obeyed.length).toBeGreaterThan(0)
  })

  test('none makes the announcer throw, or say anything that it would not say to a parent', () => {
    const sent: unknown[] = []
    const announcer = announceHeight({
      href: 'https://readout.example/frame.html?childId=a#?secret=b',
      width: () => 640,
      post: (message) => sent.push(message),
      later: () => () => {},
    })
    announcer.tell(480, false)
    sent.length = 0
    fc.assert(
      fc.property(foreign, (data) => {
        announcer.hear(data)
      }),
      OFTEN,
    )
    expect(sent.length).toBeLessThan(40)
  })

  test('huge and half messages are refused whole', () => {
    expect(readToFrame({ readout: 1, type: 'goto', line: 'x'.repeat(10_000) })).toBeNull()
    expect(readToFrame({ readout: 1, type: 'goto' })).toBeNull()
    expect(readToFrame({ readout: 1, type: 'goto', line: '<img src=x>' })).toBeNull()
    expect(readToFrame({ readout: 1, type: 'next', and: 'more' })).toBeNull()
    expect(
      readFromFrame({ readout: 1, type: 'error', what: 'x'.repeat(10_000), where: '' }),
    ).toBeNull()
    expect(readFromFrame({ readout: 1, type: 'height', px: Number.NaN, acted: true })).toBeNull()
    expect(readFromFrame({ readout: 1, type: 'height', px: -4, acted: true })).toBeNull()
  })
})
