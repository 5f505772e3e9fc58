import { fail, ok, type Result, type ScriptedLine } from '../reconstruction/index.ts'
import { BoundedStory } from './bounded-story.ts'
import { faultOf, type ScriptFault } from './fault.ts'
import { StretchCount } from './stretch-count.ts'
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

/** One running ink story: the only module that calls inkjs to play. */
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
  /** Steps that ink has taken in all. */
  steps(): number
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
    story.state.storySeed = 1
    // No game of ours gives functions: a script's own fallback stands for each.
    story.allowExternalFunctionFallbacks = true
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
  let stepsBefore = 0
  const stretch = new StretchCount()
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
    return { id: read.id ?? '', text, by: read.by ?? '', scene, tags: read.rest }
  }

  return {
    pull() {
      if (stuck) return fail(stuck)
      story.beginLine()
      while (story.canContinue) {
        const fault = run(() => story.Continue())
        if (fault && fault.kind !== 'ran-out') return stop(fault)
        const text = story.currentText?.trim() ?? ''
        const tags = tagsNow()
        if (text === '') scene = readTags(tags).scene ?? scene
        const line = text === '' ? null : lineFrom(text, tags)
        const round = line && stretch.add(line)
        if (round) return stop(endless(round))
        // The last line of a script that just stops has come whole: the fault is what follows it.
        if (fault) stuck = { ...fault, after }
        if (line) return ok(line)
        if (stuck) return fail(stuck)
      }
      return ok(null)
    },
    offered: () =>
      numbered(
        story.currentChoices.map((choice) => {
          const { id, goOn, rest } = readTags(choice.tags ?? [])
          return { id: id ?? '', text: choice.text, goOn, tags: rest }
        }),
      ),
    choose(index) {
      const fault = run(() => story.ChooseChoiceIndex(index))
      stretch.begin()
      return fault ? stop(fault) : ok(null)
    },
    checkpoint: () => ({ ink: story.state.ToJson(), scene, after, begun }),
    restore(checkpoint) {
      // A story that failed in the middle of a line keeps hidden marks of it for ever.
      if (stuck) {
        stepsBefore += story.steps
        story = fresh()
      }
      story.state.LoadJson(checkpoint.ink)
      scene = checkpoint.scene
      after = checkpoint.after
      begun = checkpoint.begun
      stretch.begin()
      stuck = null
    },
    steps: () => stepsBefore + story.steps,
  }
}

/**
 * Choices told apart where threads offer one twice: the second of a name is `name~2`, so that a walk,
 * a save and a press each take the one that was meant.
 */
const numbered = (choices: readonly Choice[]): Choice[] =>
  choices.map((choice, at) => {
    const before = choices.slice(0, at).filter(({ id }) => id === choice.id).length
    return before > 0 && choice.id !== '' ? { ...choice, id: `${choice.id}~${before + 1}` } : choice
  })

/** The id that the script gives a choice, whichever of its occurrences is meant. */
export const choiceId = (id: string): string => id.replace(/~\d+$/, '')

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
