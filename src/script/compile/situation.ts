import * as v from 'valibot'
import type { Checkpoint } from '../engine.ts'
import type { CountsAsked } from './counts.ts'

const ThreadSchema = v.looseObject({ threadIndex: v.number() })

/** The part of ink's own state that says where it can go from a place where choices are offered. */
const InkStateSchema = v.looseObject({
  flows: v.record(
    v.string(),
    v.looseObject({
      callstack: v.looseObject({ threads: v.array(ThreadSchema) }),
      choiceThreads: v.optional(v.record(v.string(), ThreadSchema), {}),
      currentChoices: v.array(v.looseObject({ originalThreadIndex: v.number() })),
    }),
  ),
  visitCounts: v.record(v.string(), v.number()),
})
type InkState = v.InferOutput<typeof InkStateSchema>

/** Where ink stands, apart from its counts of visits: and those counts. */
export interface Situation {
  /** Equal for two places exactly where ink stands alike in both but for counts. */
  readonly key: string
  readonly visits: Readonly<Record<string, number>>
}

/** Reads a checkpoint at a place where choices are offered or the script ends. */
export function situationOf(checkpoint: Checkpoint, turnsMatter: boolean): Situation {
  const state = v.parse(InkStateSchema, JSON.parse(checkpoint.ink))
  const { variablesState, evalStack, storySeed, previousRandom, turnIdx, turnIndices } = state
  const turns = turnsMatter ? [turnIdx, turnIndices] : []
  const random = [storySeed, previousRandom]
  const offered = Object.values(state.flows).map(choicesIn)
  const key = JSON.stringify([offered, variablesState, evalStack, random, turns, checkpoint.scene])
  return { key, visits: state.visitCounts }
}

/**
 * Ink goes on from a choice in the thread that offered it. It numbers threads through the whole
 * play, so that the same choice has another number each time: the thread itself is what counts.
 */
function choicesIn(flow: InkState['flows'][string]): unknown[] {
  return flow.currentChoices.map(({ originalThreadIndex, ...choice }) => {
    const threads = [...Object.values(flow.choiceThreads), ...flow.callstack.threads]
    const thread = threads.find(({ threadIndex }) => threadIndex === originalThreadIndex)
    return [choice, { ...thread, threadIndex: 0 }]
  })
}

/** A situation with what matters of the counts that can still be asked for. */
export const keyWith = ({ key, visits }: Situation, asked: CountsAsked | undefined): string =>
  JSON.stringify([
    key,
    [...(asked ?? [])].map(([path, fold]) => [path, fold(visits[path] ?? 0)]).sort(byPath),
  ])

const byPath = ([a]: unknown[], [b]: unknown[]): number => (String(a) < String(b) ? -1 : 1)

/** Whether a script asks how many turns ago something was. */
export const asksForTurns = (json: string): boolean => /"turns?"/.test(json)
