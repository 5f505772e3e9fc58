import type { Container } from 'inkjs/engine/Container'
import { BoundedStory } from '../bounded-story.ts'

/** What of a count of visits can ever matter: counts that fold alike lead alike. */
export type Fold = (count: number) => number

/** The counts of visits that something asks for: from a container's path to what of it matters. */
export type CountsAsked = Map<string, Fold>

/**
 * An ink story that tells which counts of visits its script asks for as it runs. Ink has no sign of
 * it in its JSON: every once-only choice and every `{a|b}` asks for one.
 */
export class ListeningStory extends BoundedStory {
  /** Given the container's path and, for a sequence, what of its count matters to it. */
  onCountAsked: ((path: string, fold: Fold | null) => void) | null = null
  readonly #heardStates = new WeakSet<object>()

  override get state() {
    const state = super.state
    // Ink asks for its state while it is being made, and copies it at every line.
    if (!(#heardStates in this) || this.#heardStates.has(state)) return state
    this.#heardStates.add(state)
    const count = state.VisitCountForContainer.bind(state)
    const increment = state.IncrementVisitCountForContainer.bind(state)
    let counting = false
    state.VisitCountForContainer = (container: Container | null) => {
      if (container && !counting) this.onCountAsked?.(String(container.path), foldOf(container))
      return count(container)
    }
    state.IncrementVisitCountForContainer = (container: Container) => {
      counting = true
      increment(container)
      counting = false
    }
    return state
  }
}

/** Ink's number for the command with which a sequence asks for its own count. */
const VISIT_INDEX = 'ControlCommand 16'

/** Sequences look at their count up to the last of their parts, cycles at what is left over. */
function foldOf(container: Container): Fold | null {
  const [, command, parts, how] = container.content.map(String)
  const size = Number(parts)
  if (command !== VISIT_INDEX) return null
  if (how === 'Native "MIN"') return (count) => Math.min(count, size)
  if (how === 'Native "%"') return (count) => count % size
  // What a shuffle gives has no end of turns.
  return (count) => count
}
