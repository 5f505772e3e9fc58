import { fail, ok, type Result, type ScriptedLine } from '../reconstruction/index.ts'
import { type Checkpoint, type Choice, type Engine, startEngine } from './engine.ts'
import type { ScriptFault } from './fault.ts'

/** A line as it stands in a walk: with what is offered right after it. */
export interface Step extends ScriptedLine {
  readonly choices: readonly Choice[]
  /** Whether the script ends here. */
  readonly end: boolean
}

/** A script that can be asked for any line of any walk. */
export interface Script {
  /**
   * The line that comes `index` lines (from 0) after the last of `choices` (choice ids) was taken;
   * `null` beyond the last line before a choice or the end. The same question always has the same
   * answer; neighbouring questions are answered from memory.
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
  /** The line that was pulled ahead, to know whether a choice follows the one before it. */
  ahead: ScriptedLine | null
  done: boolean
  /** Where ink stood at the end of this stretch; older ones are dropped and replayed. */
  end: Checkpoint | null
}

/** How many ends of stretches are kept: enough to rewind and choose anew without replaying. */
const KEPT = 50

/** Opens a compiled script. Errors when it is not a script, or not one that starts. */
export function openScript(json: string): Result<Script, ScriptFault> {
  const started = startEngine(json)
  return started.ok ? ok(scriptOn(started.value)) : started
}

function scriptOn(engine: Engine): Script {
  const beginning = engine.checkpoint()
  let walked: Stretch[] = []

  const pullInto = (stretch: Stretch): Result<null, ScriptFault> => {
    const pulled = engine.pull()
    if (!pulled.ok) return pulled
    const { ahead } = stretch
    const choices = pulled.value ? [] : engine.offered()
    if (ahead) stretch.steps.push({ ...ahead, choices, end: !pulled.value && choices.length === 0 })
    stretch.ahead = pulled.value
    stretch.done = pulled.value === null
    if (pulled.value?.id === '')
      return fail({
        kind: 'no-id',
        what: `a line has no id: “${pulled.value.text}”`,
        after: ahead?.id ?? null,
      })
    return ok(null)
  }

  const fill = (stretch: Stretch, index: number): Result<null, ScriptFault> => {
    while (!stretch.done && stretch.steps.length <= index) {
      const pulled = pullInto(stretch)
      if (!pulled.ok) return pulled
    }
    return ok(null)
  }

  const extend = (choice: string): Result<Stretch, ScriptFault> => {
    const tip = walked.at(-1)
    const index = engine.offered().findIndex((offered) => offered.id === choice)
    if (tip) tip.end ??= engine.checkpoint()
    if (index === -1)
      return fail({
        kind: 'no-such-choice',
        what: `nothing called "${choice}" is offered`,
        after: tip?.steps.at(-1)?.id ?? null,
      })
    const chosen = engine.choose(index)
    if (!chosen.ok) return chosen
    const stretch = stretchAfter(choice)
    walked.push(stretch)
    const old = walked.at(-KEPT - 1)
    if (old) old.end = null
    return ok(stretch)
  }

  /** Brings ink back to the end of the last stretch of `walked`, replaying what was not kept. */
  const rewindTo = (length: number): Result<null, ScriptFault> => {
    const kept = walked.slice(0, length)
    const last = kept.findLastIndex((stretch) => stretch.end !== null)
    const from = kept[last]?.end
    engine.restore(from ?? beginning)
    walked = from ? kept.slice(0, last + 1) : []
    if (!from) walked = [stretchAfter(null)]
    return follow(kept.slice(walked.length).map((stretch) => stretch.choice ?? ''))
  }

  const follow = (choices: readonly string[]): Result<null, ScriptFault> => {
    for (const choice of choices) {
      const tip = walked.at(-1)
      const filled = tip ? fill(tip, Number.POSITIVE_INFINITY) : ok(null)
      if (!filled.ok) return filled
      const extended = extend(choice)
      if (!extended.ok) return extended
    }
    return ok(null)
  }

  const stretchFor = (choices: readonly string[]): Result<Stretch, ScriptFault> => {
    if (walked.length === 0) walked = [stretchAfter(null)]
    const common = commonLength(walked, choices)
    const found = walked[common]
    if (common === choices.length && found) return ok(found)
    if (common + 1 < walked.length) {
      const rewound = rewindTo(common + 1)
      if (!rewound.ok) return reset(rewound.error)
    }
    const followed = follow(choices.slice(common))
    if (!followed.ok) return reset(followed.error)
    const tip = walked.at(-1)
    return tip ? ok(tip) : reset({ kind: 'broken', what: 'the walk is empty', after: null })
  }

  /** After a fault nothing walked so far can be trusted: the next question starts afresh. */
  const reset = (fault: ScriptFault): Result<never, ScriptFault> => {
    engine.restore(beginning)
    walked = []
    return fail(fault)
  }

  const filledTo = (choices: readonly string[], index: number): Result<Stretch, ScriptFault> => {
    const stretch = stretchFor(choices)
    if (!stretch.ok) return stretch
    const filled = fill(stretch.value, index)
    return filled.ok ? stretch : reset(filled.error)
  }

  return {
    step(choices, index) {
      const stretch = filledTo(choices, index)
      return stretch.ok ? ok(stretch.value.steps[index] ?? null) : stretch
    },
    length(choices) {
      const stretch = filledTo(choices, Number.POSITIVE_INFINITY)
      return stretch.ok ? ok(stretch.value.steps.length) : stretch
    },
  }
}

const stretchAfter = (choice: string | null): Stretch => ({
  choice,
  steps: [],
  ahead: null,
  done: false,
  end: null,
})

/** How many of `choices` the walk already took, in order. */
function commonLength(walked: readonly Stretch[], choices: readonly string[]): number {
  let common = 0
  while (common < choices.length && walked[common + 1]?.choice === choices[common]) common += 1
  return common
}
