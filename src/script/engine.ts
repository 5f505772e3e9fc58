import { fail, ok, type Result, type ScriptedLine } from '../reconstruction/index.ts'
import { BoundedStory } from './bounded-story.ts'
import { faultOf, type ScriptFault } from './fault.ts'
import { LINE_TIMEOUT, LINES } from './limits.ts'
import { readTags } from './tags.ts'

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
  /** Whether ink has given any output, be it blank. */
  readonly begun: boolean
}

/** One running ink story: the only thing in the house that calls inkjs to play. */
export interface Engine {
  /**
   * The next line that has words, or `null` where choices are offered or the script ends. After a
   * fault it gives the same fault until `restore`.
   */
  pull(): Result<ScriptedLine | null, ScriptFault>
  /** What is offered now; empty at the end. */
  offered(): readonly Choice[]
  choose(index: number): Result<null, ScriptFault>
  checkpoint(): Checkpoint
  restore(checkpoint: Checkpoint): void
}

/** Makes an ink story of ink's JSON. Throws what ink throws. */
export type OpenStory = (json: string) => BoundedStory

/**
 * Starts a compiled script. Errors when it is not ink's JSON or cannot start. Randomness is seeded
 * with a constant, so that the same choices always give the same lines.
 */
export function startEngine(
  json: string,
  open: OpenStory = (text) => new BoundedStory(text),
): Result<Engine, ScriptFault> {
  const fresh = () => {
    const story = open(json)
    if (!story.asyncContinueComplete) throw new Error('its declarations run in a circle')
    story.state.storySeed = 1
    return story
  }
  try {
    return ok(engineOn(fresh(), fresh))
  } catch (error) {
    return fail({ kind: 'not-ink', what: faultOf(error, null).what, after: null })
  }
}

function engineOn(first: BoundedStory, fresh: () => BoundedStory): Engine {
  let story = first
  let scene = ''
  let after: string | null = null
  let begun = false
  let lines = 0
  let stuck: ScriptFault | null = null
  const globalTags = globalTagsOf(story)

  /** Lets ink run; what it throws or reports comes back as a fault. */
  const run = (act: () => void): ScriptFault | null => {
    let reported: string | null = null
    story.onError = (message: string, type: number) => {
      if (type === 2) reported ??= message
    }
    try {
      act()
    } catch (thrown) {
      return faultOf(thrown, after)
    }
    if (!story.asyncContinueComplete) return endless('no line comes: the script runs in a circle')
    return reported === null ? null : faultOf(reported, after)
  }
  const endless = (what: string): ScriptFault => ({ kind: 'endless', what, after })
  const stop = (fault: ScriptFault): Result<never, ScriptFault> => {
    stuck = fault
    return fail(fault)
  }
  const tagsNow = (): string[] => {
    const tags = story.currentTags ?? []
    const own = begun ? tags : without(tags, globalTags)
    begun = true
    return own
  }
  const lineFrom = (text: string, tags: readonly string[]): ScriptedLine => {
    const read = readTags(tags)
    scene = read.scene ?? scene
    after = read.id ?? after ?? ''
    lines += 1
    return { id: read.id ?? '', text, by: read.by ?? '', scene, tags: read.rest }
  }

  return {
    pull() {
      if (stuck) return fail(stuck)
      if (lines >= LINES) return stop(endless('lines come without end, and no choice'))
      const latest = Date.now() + LINE_TIMEOUT
      while (story.canContinue) {
        if (Date.now() > latest) return stop(endless('only blank lines come'))
        const fault = run(() => story.ContinueAsync(LINE_TIMEOUT))
        if (fault && fault.kind !== 'ran-out') return stop(fault)
        const text = story.currentText?.trim() ?? ''
        const tags = tagsNow()
        if (text === '') scene = readTags(tags).scene ?? scene
        const line = text === '' ? null : lineFrom(text, tags)
        // The last line of a script that just stops has come whole: the fault is what follows it.
        if (fault) stuck = { ...fault, after }
        if (line) return ok(line)
        if (stuck) return fail(stuck)
      }
      return ok(null)
    },
    offered: () =>
      story.currentChoices.map((choice) => {
        const { id, goOn, rest } = readTags(choice.tags ?? [])
        return { id: id ?? '', text: choice.text, goOn, tags: rest }
      }),
    choose(index) {
      const fault = run(() => story.ChooseChoiceIndex(index))
      lines = 0
      return fault ? stop(fault) : ok(null)
    },
    checkpoint: () => ({ ink: story.state.ToJson(), scene, after, begun }),
    restore(checkpoint) {
      // A story that failed in the middle of a line keeps hidden marks of it for ever.
      if (stuck) story = fresh()
      story.state.LoadJson(checkpoint.ink)
      scene = checkpoint.scene
      after = checkpoint.after
      begun = checkpoint.begun
      lines = 0
      stuck = null
    },
  }
}

/** The tags above everything, which ink puts on whatever comes out first as well. */
function globalTagsOf(story: BoundedStory): readonly string[] {
  try {
    return story.globalTags ?? []
  } catch {
    return []
  }
}

/** `tags` less each of `leaked` once: a first line may rightly carry the same tag of its own. */
function without(tags: readonly string[], leaked: readonly string[]): string[] {
  const left = [...leaked]
  return tags.filter((tag) => {
    const at = left.indexOf(tag)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}
