import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { readFromFrame } from '../src/embed/element/read-message.ts'
import { readToFrame } from '../src/embed/frame/read-message.ts'
import {
  type EmbedOptions,
  MODES,
  OPTION_NAMES,
  readOptions,
  THEMES,
  writeOptions,
} from '../src/embed/index.ts'
import { defaultConfig, queryOf, readConfig, withChecksum } from '../src/lesson/index.ts'
import { parseResult } from '../src/lesson/result/parse.ts'
import {
  DEFAULTS,
  findPlace,
  type NamedSave,
  openWork,
  parsePreferences,
  parseSave,
  parseSaves,
  viewAt,
  writeSaves,
} from '../src/player/index.ts'
import { parseBundle } from '../src/reconstruction/index.ts'
import { addressOf, readAddress } from '../src/runtime/address/line-address.ts'
import { madePlayer, openedWork } from '../src/testing/made-player.ts'
import { garblingsOf, mutationsOf } from '../src/testing/mutations.ts'
import { runs } from '../src/testing/thorough.ts'
import { STORY as CALL } from '../src/tools/folders.ts'
import { openedStory } from './opened.ts'

/** Cases for each parser; `FUZZ` asks for more, `FUZZ_SEED` for the same again. */
const CASES = Number(process.env.FUZZ ?? runs(1000))
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)

/** Longest that a parser may take for one case, in ms of the processor's time: others may hold it too. */
const HANG = 1000

const bundle = await openedStory(CALL)
const work = openedWork(bundle)
const STORY = bundle.story.name
const SOME = expect.stringMatching(/\S/)
const FAULT = { where: SOME, what: SOME, todo: SOME }

const folder = new URL('./saves/', import.meta.url)
const corpus = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'))
const ofStory = corpus.filter((text) => JSON.parse(text).story === STORY)

let slowest = 0
let parsers = 0

/** Puts mutated cases of real texts through a parser, and sees that each comes back in time. */
function fuzz(texts: fc.Arbitrary<string>, parser: (text: string) => void): void {
  parsers += 1
  const inherited = inheritedNames()
  fc.assert(
    fc.property(texts, (text) => {
      const start = process.cpuUsage()
      parser(text)
      const { user, system } = process.cpuUsage(start)
      slowest = Math.max(slowest, (user + system) / 1000)
    }),
    { numRuns: CASES, seed: SEED },
  )
  expect(inheritedNames(), 'what every object inherits').toEqual(inherited)
  expect(slowest, 'ms for one case').toBeLessThan(HANG)
}

const inheritedNames = (): string[] =>
  [Object, Array, String, Function, Map, Promise].flatMap(({ name, prototype }) =>
    Reflect.ownKeys(prototype).map((key) => `${name}.${String(key)}`),
  )

const anyOf = (texts: readonly string[], of: (text: string) => fc.Arbitrary<string>) =>
  fc.oneof(...texts.map(of))

afterAll(() => {
  const most = slowest.toFixed(0)
  console.log(
    `parsers: seed ${SEED}, ${CASES} cases at each of ${parsers} parsers, ${most} ms at most`,
  )
})

describe('a parser, given a real file with something wrong in it,', { timeout: 600_000 }, () => {
  it('for a bundle gives a bundle that can be played as far as it goes, or a fault with a place', () => {
    const json = JSON.stringify(bundle)
    fuzz(mutationsOf(json), (text) => {
      const parsed = parseBundle(text)
      if (!parsed.ok) return expect(parsed.error).toEqual([FAULT])
      const played = openWork(parsed.value)
      if (!played.ok) return expect(played.error).toEqual(FAULT)
      const first = viewAt(played.value, { choices: [], index: 0 })
      return first.ok ? undefined : expect(first.error).toEqual(FAULT)
    })
  })

  it('for a save gives a save that leads somewhere, or a fault with a place', () => {
    fuzz(anyOf(corpus, mutationsOf), (text) => {
      const parsed = parseSave(text, STORY)
      if (!parsed.ok) return expect(parsed.error).toEqual(FAULT)
      const found = findPlace(work, parsed.value)
      return expect(viewAt(work, found.place).ok).toBe(true)
    })
  })

  it('for a file of named saves gives those that can be read and leaves the others, or a fault', () => {
    const saves = ofStory.flatMap((text, i): NamedSave[] => {
      const save = parseSave(text, STORY)
      const at = '2026-11-23T09:00:00.000Z'
      return save.ok ? [{ id: `s${i}`, name: `Save ${i}`, saved: at, save: save.value }] : []
    })
    expect(saves.length).toBeGreaterThan(5)
    fuzz(mutationsOf(writeSaves({ saves: saves.slice(0, 4), unreadable: [] })), (text) => {
      const list = parseSaves(text, STORY)
      if (!list.ok) return expect(list.error).toEqual(FAULT)
      return expect(list.value.saves.every(({ save }) => save.story === STORY)).toBe(true)
    })
  })

  it('for preferences gives preferences, and every one of them', () => {
    fuzz(mutationsOf(JSON.stringify({ ...DEFAULTS, clean: true, size: 150 })), (text) => {
      const preferences = parsePreferences(text)
      expect(Object.keys(preferences).sort()).toEqual(Object.keys(DEFAULTS).sort())
      expect([100, 125, 150, 200]).toContain(preferences.size)
      expect(typeof preferences.clean).toBe('boolean')
    })
  })

  it('for an address gives a line that there is, or a fault with a place', () => {
    const player = madePlayer(work)
    const addresses = Object.keys(bundle.paths).map(addressOf)
    fuzz(anyOf(addresses, garblingsOf), (text) => {
      const { line } = readAddress(text)
      if (line === null) return
      expect(line.length).toBeLessThanOrEqual(100)
      player.goTo(line)
      const { fault } = player.state.value
      if (fault) expect(fault).toEqual(FAULT)
      else expect(player.view.value.line.id).toBe(line)
    })
  })

  it('for the options of an embed gives options, whatever it is asked for', () => {
    const options: EmbedOptions = {
      story: STORY,
      line: 'no-rockets',
      mode: 'compare',
      lang: 'en-GB',
      theme: 'dark',
      dir: 'rtl',
      clean: true,
      sound: true,
    }
    const query = new URLSearchParams(writeOptions(options)).toString()
    fuzz(garblingsOf(query), (text) => {
      const asked = new URLSearchParams(text)
      const read = readOptions((name) => asked.get(name))
      expect(Object.keys(read).sort()).toEqual([...OPTION_NAMES].sort())
      expect(MODES).toContain(read.mode)
      expect([...THEMES, null]).toContain(read.theme)
      expect([typeof read.clean, typeof read.sound]).toEqual(['boolean', 'boolean'])
    })
  })

  it('for a message to or from a frame gives the message, or nothing', () => {
    const messages = [
      { readout: 1, type: 'goto', line: 'no-rockets' },
      { readout: 1, type: 'set', theme: 'dark', dir: null, clean: true, sound: false },
      { readout: 1, type: 'height', px: 480, acted: true },
      { readout: 1, type: 'line', line: 'no-rockets', number: 4, count: 8 },
      { readout: 1, type: 'result', of: 'lesson', done: 8, count: 8 },
      { readout: 1, type: 'error', what: 'What', where: 'Where' },
    ].map((message) => JSON.stringify(message))
    const types = ['goto', 'set', 'height', 'line', 'result', 'error']
    fuzz(anyOf(messages, mutationsOf), (text) => {
      for (const message of [readToFrame(dataOf(text)), readFromFrame(dataOf(text))])
        if (message) expect(types).toContain(message.type)
    })
  })

  it('for a pupil’s result gives the result as it was withChecksum, or why it is refused', () => {
    const answers = [
      { item: 'no-rockets.exact', section: 'lesson' as const, truth: false, said: true, sure: 70 },
    ]
    const body = { story: STORY, 'story-version': '1', code: 'otter', pupil: 7, seed: 0, answers }
    const truths = new Map(answers.map(({ item, truth }) => [item, truth]))
    const file = withChecksum(body)
    fuzz(mutationsOf(JSON.stringify(file)), (text) => {
      const parsed = parseResult(text, STORY, truths)
      if (parsed.ok) expect(parsed.value.checksum).toBe(withChecksum(parsed.value).checksum)
      else expect(parsed.error).toMatch(/^[a-z-]+$/)
    })
  })

  it('for a class link gives a lesson that can be held, and says what it left aside', () => {
    const usual = defaultConfig(bundle)
    const lines = usual.lines.slice(0, 3)
    const query = queryOf({ ...usual, lines, order: 'shuffled', minutes: 40, seed: 7 }, bundle)
    fuzz(garblingsOf(query), (text) => {
      const { config, faults } = readConfig(text, bundle)
      expect(config.lines.length).toBeGreaterThan(0)
      expect(config.lines.every((line) => bundle.exchange.includes(line))).toBe(true)
      expect(config.minutes ?? 1).toBeGreaterThan(0)
      for (const fault of faults) expect(fault).toMatchObject({ name: SOME, why: SOME })
    })
  })
})

/** A message is data before it comes to a parser; what cannot be read as data comes as its text. */
function dataOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
