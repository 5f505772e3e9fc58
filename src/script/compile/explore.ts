import type { ScriptedLine } from '../../reconstruction/index.ts'
import { type Checkpoint, type Choice, type Engine, startEngine } from '../engine.ts'
import type { ScriptFault } from '../fault.ts'

/** A line that some path reaches, with the shortest way there. */
export interface ReachedLine extends ScriptedLine {
  /** Choice ids of the walk of fewest lines; ties go to the lowest choice. */
  readonly choices: readonly string[]
  /** Lines stepped through to stand on it, itself included. */
  readonly distance: number
}

/** A choice that some path offers. */
export interface ReachedChoice extends Choice {
  /** The line after which it is offered. */
  readonly after: string
  /** `nowhere`: no line comes after it. */
  readonly leads: 'on' | 'nowhere'
}

/** What every path through a script comes to. */
export interface Exploration {
  /** In the order in which the exploration first met them. */
  readonly lines: ReadonlyMap<string, ReachedLine>
  readonly choices: readonly ReachedChoice[]
  readonly ends: boolean
  /** Lines at whose choices no way leads to an end any more. */
  readonly trapped: readonly string[]
  readonly faults: readonly ScriptFault[]
  /** False when the bounds were met before every path was tried. */
  readonly complete: boolean
}

/** Bounds on an exploration: places where choices are offered, lines in all, and ms. */
export interface Bounds {
  readonly places: number
  readonly lines: number
  readonly time: number
}

const BOUNDS: Bounds = { places: 20_000, lines: 2_000_000, time: 20_000 }

/** A place where choices are offered (or the script ends), and how it was reached. */
interface Place {
  readonly key: string
  readonly choices: readonly string[]
  readonly indices: readonly number[]
  readonly distance: number
  readonly last: string
  readonly offered: readonly Choice[]
  readonly checkpoint: Checkpoint
}

/**
 * Tries every choice of a compiled script once from every place that can matter, nearest first
 * (Dijkstra over the places where choices are offered). Two places are one when ink stands alike in
 * both but for counts of visits that no expression reads.
 */
export function explore(json: string, bounds: Bounds = BOUNDS): Exploration {
  const started = startEngine(json)
  if (!started.ok) return nothing(started.error)
  return new Explorer(started.value, countsRead(json), bounds).run()
}

const nothing = (fault: ScriptFault): Exploration => ({
  lines: new Map(),
  choices: [],
  ends: false,
  trapped: [],
  faults: [fault],
  complete: false,
})

class Explorer {
  readonly #engine: Engine
  readonly #countsRead: ReadonlySet<string>
  readonly #bounds: Bounds
  readonly #lines = new Map<string, ReachedLine & { indices: readonly number[] }>()
  readonly #choices = new Map<string, ReachedChoice>()
  readonly #waiting: Place[] = []
  readonly #tried = new Map<string, { last: string; next: string[] }>()
  readonly #ended = new Set<string>()
  readonly #faults: ScriptFault[] = []
  readonly #deadline: number
  #pulled = 0
  #complete = true

  constructor(engine: Engine, countsRead: ReadonlySet<string>, bounds: Bounds) {
    this.#engine = engine
    this.#countsRead = countsRead
    this.#bounds = bounds
    this.#deadline = Date.now() + bounds.time
  }

  run(): Exploration {
    this.#drain([], [], 0)
    for (let place = this.#nearest(); place; place = this.#nearest()) {
      if (this.#tried.has(place.key)) continue
      if (this.#spent()) break
      this.#tried.set(place.key, { last: place.last, next: [] })
      this.#tryAll(place)
    }
    return {
      lines: this.#lines,
      choices: [...this.#choices.values()],
      ends: this.#ended.size > 0,
      trapped: this.#complete ? this.#trapped() : [],
      faults: this.#faults,
      complete: this.#complete,
    }
  }

  #spent(): boolean {
    const spent =
      this.#tried.size >= this.#bounds.places ||
      this.#pulled >= this.#bounds.lines ||
      Date.now() > this.#deadline
    if (spent) this.#complete = false
    return spent
  }

  #tryAll(place: Place): void {
    for (const [index, choice] of place.offered.entries()) {
      this.#engine.restore(place.checkpoint)
      const chosen = this.#engine.choose(index)
      if (!chosen.ok) {
        this.#fault(chosen.error)
        continue
      }
      const reached = this.#drain(
        [...place.choices, choice.id],
        [...place.indices, index],
        place.distance,
      )
      const on = reached !== null && reached.distance > place.distance
      this.#noteChoice(place, choice, on)
      if (reached) this.#tried.get(place.key)?.next.push(reached.key)
    }
  }

  #noteChoice(place: Place, choice: Choice, on: boolean): void {
    const name = `${choice.id}\n${choice.text}\n${place.last}`
    const known = this.#choices.get(name)
    const leads = on && known?.leads !== 'nowhere' ? 'on' : 'nowhere'
    this.#choices.set(name, { ...choice, after: place.last, leads })
  }

  /** Pulls lines up to the next place and notes each; `null` after a fault or beyond the bounds. */
  #drain(choices: readonly string[], indices: readonly number[], from: number): Place | null {
    let distance = from
    let last = ''
    for (;;) {
      const pulled = this.#engine.pull()
      if (!pulled.ok) return this.#fault(pulled.error)
      if (!pulled.value) break
      this.#pulled += 1
      distance += 1
      last = pulled.value.id
      this.#noteLine(pulled.value, choices, indices, distance)
      if (this.#pulled % 1024 === 0 && this.#spent())
        return this.#fault({
          kind: 'endless',
          what: 'lines come without end, and no choice',
          after: last,
        })
    }
    return this.#arrive(choices, indices, distance, last)
  }

  #arrive(
    choices: readonly string[],
    indices: readonly number[],
    distance: number,
    last: string,
  ): Place {
    const offered = this.#engine.offered()
    const checkpoint = this.#engine.checkpoint()
    const key = this.#keyOf(checkpoint)
    const place = { key, choices, indices, distance, last, offered, checkpoint }
    if (offered.length === 0) this.#ended.add(key)
    else if (!this.#tried.has(key)) this.#waiting.push(place)
    return place
  }

  #noteLine(
    line: ScriptedLine,
    choices: readonly string[],
    indices: readonly number[],
    distance: number,
  ): void {
    const known = this.#lines.get(line.id)
    if (known && !isNearer({ distance, indices }, known)) return
    this.#lines.set(line.id, { ...line, choices, indices, distance })
  }

  #nearest(): Place | undefined {
    let best = 0
    for (let i = 1; i < this.#waiting.length; i += 1) {
      const [place, nearest] = [this.#waiting[i], this.#waiting[best]]
      if (place && nearest && isNearer(place, nearest)) best = i
    }
    return this.#waiting.splice(best, 1)[0]
  }

  #fault(fault: ScriptFault): null {
    const known = this.#faults.some(
      ({ kind, after }) => kind === fault.kind && after === fault.after,
    )
    if (!known) this.#faults.push(fault)
    return null
  }

  /** Walks back from the ends over the places' connections: what is left has no way out. */
  #trapped(): string[] {
    const free = new Set(this.#ended)
    for (let grown = true; grown; ) {
      grown = false
      for (const [key, { next }] of this.#tried)
        if (!free.has(key) && next.some((to) => free.has(to))) grown = !!free.add(key)
    }
    return [...this.#tried].filter(([key]) => !free.has(key)).map(([, { last }]) => last)
  }

  #keyOf(checkpoint: Checkpoint): string {
    const state = JSON.parse(checkpoint.ink) as Record<string, unknown>
    const visits = (state.visitCounts ?? {}) as Record<string, unknown>
    const read = Object.entries(visits).filter(([path]) => this.#countsRead.has(path))
    const { visitCounts, turnIndices, turnIdx, storySeed, previousRandom, ...rest } = state
    return JSON.stringify([withoutOutput(rest), read, checkpoint.scene])
  }
}

/** What was last printed says where ink came from, not where it can go. */
function withoutOutput(state: Record<string, unknown>): unknown {
  return JSON.parse(
    JSON.stringify(state, (name, value) =>
      name === 'outputStream' || name === 'previousContentObject' ? undefined : value,
    ),
  )
}

interface Way {
  readonly distance: number
  readonly indices: readonly number[]
}

/** Fewer lines first; of equal ways, the one with the lower choice at the first difference. */
function isNearer(a: Way, b: Way): boolean {
  if (a.distance !== b.distance) return a.distance < b.distance
  for (const [i, index] of a.indices.entries()) {
    const other = b.indices[i]
    if (other === undefined) return false
    if (index !== other) return index < other
  }
  return a.indices.length < b.indices.length
}

/** The containers whose visits some expression of the script reads. */
const countsRead = (json: string): ReadonlySet<string> =>
  new Set([...json.matchAll(/"CNT\?":"([^"]+)"/g)].map(([, path]) => path ?? ''))
