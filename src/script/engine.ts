import { Story } from 'inkjs'
import { fail, ok, type Result, type ScriptedLine } from '../reconstruction/index.ts'
import { faultOf, type ScriptFault } from './fault.ts'
import { readTags } from './tags.ts'

/** Longest time one line may take to come, in ms: beyond it the script is taken to be endless. */
const LINE_TIMEOUT = 1000

/** A choice as the reader is offered it. */
export interface Choice {
  readonly id: string
  readonly text: string
  readonly goOn: boolean
  readonly tags: readonly string[]
}

/** A place between two choices, to come back to. Opaque; never leaves the process. */
export interface Checkpoint {
  readonly ink: string
  readonly scene: string
  readonly after: string | null
}

/** One running ink story: the only thing in the house that calls inkjs to play. */
export interface Engine {
  /** The next line that has words, or `null` where choices are offered or the script ends. */
  pull(): Result<ScriptedLine | null, ScriptFault>
  /** What is offered now; empty at the end. */
  offered(): readonly Choice[]
  choose(index: number): Result<null, ScriptFault>
  checkpoint(): Checkpoint
  restore(checkpoint: Checkpoint): void
}

/**
 * Starts a compiled script. Errors when it is not ink's JSON or cannot start. Randomness is seeded
 * with a constant, so that the same choices always give the same lines.
 */
export function startEngine(json: string): Result<Engine, ScriptFault> {
  try {
    const story = new Story(json)
    story.state.storySeed = 1
    return ok(engineOn(story))
  } catch (error) {
    return fail({ kind: 'not-ink', what: faultOf(error, null).what, after: null })
  }
}

function engineOn(story: Story): Engine {
  // Ink puts the file's global tags on the first line as well.
  const globalTags = new Set(safeGlobalTags(story))
  let scene = ''
  let after: string | null = null
  let error: string | null = null
  story.onError = (message: string, type: number) => {
    if (type === 2) error ??= message
  }
  const attempt = <T>(act: () => T): Result<T, ScriptFault> => {
    try {
      const value = act()
      return error === null ? ok(value) : fail(faultOf(error, after))
    } catch (thrown) {
      return fail(faultOf(thrown, after))
    }
  }
  const lineFrom = (text: string): ScriptedLine => {
    const first = after === null
    const tags = (story.currentTags ?? []).filter((tag) => !(first && globalTags.has(tag)))
    const read = readTags(tags)
    scene = read.scene ?? scene
    after = read.id ?? after ?? ''
    return { id: read.id ?? '', text, by: read.by ?? '', scene, tags: read.rest }
  }

  return {
    pull() {
      while (story.canContinue) {
        const went = attempt(() => story.ContinueAsync(LINE_TIMEOUT))
        if (!went.ok) return went
        if (!story.asyncContinueComplete)
          return fail({
            kind: 'endless',
            what: 'no line comes: the script runs in a circle',
            after,
          })
        const text = story.currentText?.trim() ?? ''
        if (text !== '') return ok(lineFrom(text))
        scene = readTags(story.currentTags ?? []).scene ?? scene
      }
      return ok(null)
    },
    offered: () =>
      story.currentChoices.map((choice) => {
        const { id, goOn, rest } = readTags(choice.tags ?? [])
        return { id: id ?? '', text: choice.text, goOn, tags: rest }
      }),
    choose(index) {
      return attempt(() => {
        story.ChooseChoiceIndex(index)
        return null
      })
    },
    checkpoint: () => ({ ink: story.state.ToJson(), scene, after }),
    restore(checkpoint) {
      story.state.LoadJson(checkpoint.ink)
      scene = checkpoint.scene
      after = checkpoint.after
      error = null
    },
  }
}

function safeGlobalTags(story: Story): string[] {
  try {
    return story.globalTags ?? []
  } catch {
    return []
  }
}
