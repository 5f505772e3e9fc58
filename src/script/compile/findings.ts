import type { ScriptFault } from '../fault.ts'
import type { Exploration, ReachedLimit } from './exploration.ts'
import type { ReachedChoice, ReachedLine, Survey } from './survey.ts'
import { isNearer, type Way } from './ways.ts'

/**
 * What surveys found, put together: a line that one of them walked to is reached, whatever the next
 * one had no time for.
 */
export class Findings {
  readonly #lines = new Map<string, ReachedLine & Way>()
  readonly #choices = new Map<string, ReachedChoice>()
  readonly #faults: ScriptFault[] = []
  /** Lines at whose choices an end was found from some place, and from some place none was. */
  readonly #free = new Set<string>()
  readonly #caught = new Set<string>()
  #ends = false

  /** Adds what a survey found. */
  with(survey: Survey): this {
    for (const [id, line] of survey.lines) {
      const known = this.#lines.get(id)
      if (!known || isNearer(line, known)) this.#lines.set(id, line)
    }
    for (const [name, choice] of survey.choices)
      if (this.#choices.get(name)?.leads !== 'nowhere') this.#choices.set(name, choice)
    for (const fault of survey.faults)
      if (!this.#faults.some((known) => isSame(known, fault))) this.#faults.push(fault)
    this.#ends ||= survey.ended.size > 0
    const free = freeIn(survey)
    for (const [key, last] of survey.offering())
      (free.has(key) ? this.#free : this.#caught).add(last)
    return this
  }

  /**
   * All that was found. Where every path was tried, one place without a way out is one too many;
   * else a line counts as leading to an end as soon as that was seen once.
   */
  all(limit: ReachedLimit | null): Exploration {
    const trapped = [...this.#caught]
    return {
      lines: this.#lines,
      choices: [...this.#choices.values()],
      ends: this.#ends,
      trapped: limit ? trapped.filter((line) => !this.#free.has(line)) : trapped,
      faults: this.#faults,
      complete: limit === null,
      limit,
    }
  }
}

const isSame = (a: ScriptFault, b: ScriptFault): boolean => a.kind === b.kind && a.after === b.after

/** Walks back from the ends over the places' connections: what is left has no way out. */
function freeIn({ ended, tried }: Survey): ReadonlySet<string> {
  const free = new Set(ended)
  const backwards = [...tried].reverse()
  for (let size = -1; size !== free.size; ) {
    size = free.size
    for (const [key, { next }] of backwards) if (next.some((to) => free.has(to))) free.add(key)
  }
  return free
}
