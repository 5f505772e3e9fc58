import { fail, ok, type Result, type ScriptedLine } from '../reconstruction/index.ts'
import { type Checkpoint, type Choice, type Engine, startEngine } from './engine.ts'
import type { ScriptFault } from './fault.ts'

/** A line as it stands in a walk: with what is offered right after it. */
export interface Step extends ScriptedLine {
  readonly choices: readonly Choice[]
  /** Whether the script ends here. */
  readonly end: boolean
  /** How often the line had come before since the last choice; nearly always 0. */
  readonly round: number
}

/** A script that can be asked for any line of any walk. */
export interface Script {
  /**
   * The line that comes `index` lines (from 0) after the last of `choices` (choice ids) was taken;
   * `null` beyond the last line before a choice or the end. The same question always has the same
   * answer; neighbouring questions are answered from memory. Errors where a choice is not offered,
   * and beyond the last line that came whole before the script failed.
   */
  step(choices: readonly string[], index: number): Result<Step | null, ScriptFault>
  /** How many lines come after the last of `choices`, up to the next choice or the end. */
  length(choices: readonly string[]): Result<number, ScriptFault>
}

/** The lines between one choice and the next. */
interface Stretch {
  /** The choice that led here; `null` at the beginning. */
  readonly choice: string | null
  readonly steps: Step[]
  /** How often each line has come so far, by id. */
  readonly rounds: Map<string, number>
  /** The line that was pulled ahead, to know whether a choice follows the one before it. */
  ahead: ScriptedLine | null
  done: boolean
  /** What kept the script from going on after the last of `steps`. */
  fault: ScriptFault | null
  /** Where ink stood at the end of this stretch, if that was kept. */
  end: Checkpoint | null
}

/**
 * Ink's state is kept at the end of every so many stretches, and only the latest of those. It grows
 * with every choice taken, so that keeping it each time would make late steps dear; replaying up to
 * this many stretches costs a few ms.
 */
const SPACING = 32
const KEPT = 8

/** Opens a compiled script. Errors when it is not a script, or not one that starts. */
export function openScript(json: string): Result<Script, ScriptFault> {
  const started = startEngine(json)
  return started.ok ? ok(scriptOn(started.value)) : started
}

function scriptOn(engine: Engine): Script {
  const beginning = engine.checkpoint()
  // Ink stands at the end of the last of these; all before it are done.
  let walked: Stretch[] = [stretchAfter(null)]
  // Mostly the same list is asked for again, and has not grown: then nothing of it has to be compared.
  let asked: { choices: readonly string[]; length: number; stretch: Stretch } | null = null

  const pullInto = (stretch: Stretch): void => {
    const pulled = engine.pull()
    const line = pulled.ok ? pulled.value : null
    const choices = pulled.ok && !line ? engine.offered() : []
    const end = pulled.ok && !line && choices.length === 0
    if (stretch.ahead) addStep(stretch, stretch.ahead, choices, end)
    stretch.ahead = line?.id === '' ? null : line
    stretch.fault = pulled.ok ? faultIn(line, stretch) : pulled.error
    stretch.done = stretch.ahead === null
  }

  const fill = (stretch: Stretch, index: number): void => {
    while (!stretch.done && stretch.steps.length <= index) pullInto(stretch)
  }

  /** Takes a choice at the end of the walk. */
  const extend = (tip: Stretch, choice: string): Result<Stretch, ScriptFault> => {
    fill(tip, Number.POSITIVE_INFINITY)
    if (tip.fault) return fail(tip.fault)
    const index = engine.offered().findIndex((offered) => offered.id === choice)
    if (index === -1) return fail(notOffered(choice, tip))
    if (walked.length % SPACING === 0) tip.end ??= engine.checkpoint()
    const chosen = engine.choose(index)
    const stretch = stretchAfter(choice)
    stretch.done = !chosen.ok
    stretch.fault = chosen.ok ? null : chosen.error
    walked.push(stretch)
    const old = walked.at(-1 - KEPT * SPACING)
    if (old) old.end = null
    return ok(stretch)
  }

  const follow = (tip: Stretch, choices: readonly string[]): Result<Stretch, ScriptFault> => {
    let stretch: Result<Stretch, ScriptFault> = ok(tip)
    for (const choice of choices) {
      if (!stretch.ok) return stretch
      stretch = extend(stretch.value, choice)
    }
    return stretch
  }

  /** Brings ink back to the end of the walk's first `length` stretches, replaying what was not kept. */
  const rewindTo = (length: number): Result<Stretch, ScriptFault> => {
    asked = null
    const kept = walked.slice(0, length)
    const last = kept.findLastIndex((stretch) => stretch.end !== null)
    const tip = kept[last] ?? stretchAfter(null)
    engine.restore(tip.end ?? beginning)
    walked = [...kept.slice(0, Math.max(last, 0)), tip]
    return follow(
      tip,
      kept.slice(walked.length).map((stretch) => stretch.choice ?? ''),
    )
  }

  const stretchFor = (choices: readonly string[]): Result<Stretch, ScriptFault> => {
    const { length } = choices
    if (asked?.choices === choices && asked.length === length) return ok(asked.stretch)
    const stretch = findStretch(choices)
    if (stretch.ok) asked = { choices, length, stretch: stretch.value }
    return stretch
  }

  const findStretch = (choices: readonly string[]): Result<Stretch, ScriptFault> => {
    const common = commonLength(walked, choices)
    const found = walked[common]
    if (found && common === choices.length) return ok(found)
    const tip = found && common + 1 === walked.length ? ok(found) : rewindTo(common + 1)
    return tip.ok ? follow(tip.value, choices.slice(common)) : tip
  }

  return {
    step(choices, index) {
      const stretch = stretchFor(choices)
      if (!stretch.ok) return stretch
      fill(stretch.value, index)
      const step = stretch.value.steps[index]
      if (step) return ok(step)
      return stretch.value.fault ? fail(stretch.value.fault) : ok(null)
    },
    length(choices) {
      const stretch = stretchFor(choices)
      if (!stretch.ok) return stretch
      fill(stretch.value, Number.POSITIVE_INFINITY)
      return stretch.value.fault ? fail(stretch.value.fault) : ok(stretch.value.steps.length)
    },
  }
}

const stretchAfter = (choice: string | null): Stretch => ({
  choice,
  steps: [],
  rounds: new Map(),
  ahead: null,
  done: false,
  fault: null,
  end: null,
})

function addStep(
  stretch: Stretch,
  line: ScriptedLine,
  choices: readonly Choice[],
  end: boolean,
): void {
  const round = stretch.rounds.get(line.id) ?? 0
  stretch.rounds.set(line.id, round + 1)
  stretch.steps.push({ ...line, choices, end, round })
}

const lastOf = (stretch: Stretch): string | null => stretch.steps.at(-1)?.id ?? null

const faultIn = (line: ScriptedLine | null, stretch: Stretch): ScriptFault | null =>
  line?.id === ''
    ? { kind: 'no-id', what: `a line has no id: “${line.text}”`, after: lastOf(stretch) }
    : null

const notOffered = (choice: string, stretch: Stretch): ScriptFault => ({
  kind: 'no-such-choice',
  what: `nothing called "${choice}" is offered`,
  after: lastOf(stretch),
})

/** How many of `choices` the walk already took, in order. */
function commonLength(walked: readonly Stretch[], choices: readonly string[]): number {
  let common = 0
  while (common < choices.length && walked[common + 1]?.choice === choices[common]) common += 1
  return common
}
