import type { KeyValueStore } from '../../player/index.ts'
import type { Questions } from '../file/index.ts'
import { madeWork } from '../fixture.ts'
import { defaultConfig } from '../plan/config.ts'
import { planOf } from '../plan/plan.ts'
import {
  answered,
  askedOn,
  begin,
  commit,
  draft,
  isDone,
  next,
  type Run,
  screenOf,
  skipToEnd,
} from '../run/run.ts'
import { pupilIn, resume, suspendText } from '../run/suspend.ts'
import type { Platform } from './port.ts'

const standing = (N: 'states' | 'silent', S: 'states' | 'silent') => ({ N, S })
const WORK = madeWork({
  records: { N: 'north', S: 'south' },
  lines: {
    tide: standing('states', 'silent'),
    paint: standing('silent', 'states'),
    horn: standing('states', 'silent'),
  },
})
const CONFIG = { ...defaultConfig(WORK), checks: false, transfer: false }
/** Of every line one question with yes for its answer and one with no, and nothing else. */
const FILE: Questions = {
  claims: [],
  items: WORK.exchange.flatMap((line) =>
    [true, false].map((answer) => ({
      id: `${line}-${answer}`,
      line,
      ask: `Does ${line} hold?`,
      answer,
      why: 'So it is.',
      sources: ['N'],
    })),
  ),
  'leave-out': WORK.exchange.flatMap((line) =>
    ['says.north', 'says.south', 'whose.author', 'whose.account'].map((asked) => ({
      item: `${line}.${asked}`,
      why: 'Two questions a line are enough.',
    })),
  ),
}
const planFor = (pupil: number) => planOf(WORK, FILE, CONFIG, pupil)

/** Reads a kept run of the made lesson: three lines, two questions each. */
export function readRun(text: string): Run | null {
  const pupil = pupilIn(text)
  const run = pupil === null ? null : resume(text, planFor(pupil))
  return run?.ok ? run.value : null
}

/** How many questions the made lesson has, and how many on each line. */
export const QUESTIONS = 6
export const A_SCREEN = 2

/** A device's store, which a test may look into. */
export function madeDevice(): KeyValueStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => {
      kept.set(key, text)
      return true
    },
    remove: (key) => void kept.delete(key),
  }
}

let drawn = 0

/** A pupil in a lesson that a platform launched, who goes on from what is kept. */
export class Pupil {
  readonly platform: Platform
  readonly seed: number
  run: Run

  constructor(platform: Platform) {
    drawn += 1
    this.platform = platform
    const { text } = platform.kept
    this.seed = (text === null ? null : pupilIn(text)) ?? drawn
    this.run = (text === null ? null : readRun(text)) ?? begin(planFor(this.seed))
    this.#report()
  }

  /** Screens passed so far. */
  get at(): number {
    return this.run.at
  }

  /** Answers screens and goes on, until the end where no number is given. Right or wrong throughout. */
  answer(right: boolean, screens = 99): this {
    for (let left = screens; left > 0 && !isDone(this.run); ) {
      if (askedOn(this.run).length > 0 && !this.run.revealed) this.#commit(right)
      if (screenOf(this.run).kind === 'step') left -= 1
      this.run = next(this.run)
      this.#report()
    }
    return this
  }

  /** The time is up: straight to the end. */
  endNow(): this {
    this.run = skipToEnd(this.run)
    this.#report()
    return this
  }

  #commit(right: boolean): void {
    for (const item of askedOn(this.run)) {
      const screen = screenOf(this.run)
      const truth =
        screen.kind === 'step' && screen.step.items.find(({ id }) => id === item)?.truth === true
      this.run = draft(this.run, item, { said: right === truth, sure: 100 })
    }
    const committed = commit(this.run)
    if (!committed.ok) throw new Error(`${committed.error} is not answered`)
    this.run = committed.value
    this.#report()
  }

  #report(): void {
    this.platform.report({
      run: this.run,
      text: suspendText(this.run, this.seed),
      answers: answered(this.run).map((one) => ({
        ...one,
        question: {
          ask: `Does ${one.item.line} hold?`,
          about: `One said ${one.item.line}.`,
          language: 'en',
        },
      })),
    })
  }
}
