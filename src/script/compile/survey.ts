import type { ScriptedLine } from '../../reconstruction/index.ts'
import type { Checkpoint, Choice, Engine } from '../engine.ts'
import type { ScriptFault } from '../fault.ts'
import type { Bounds, Budget, Reached } from './budget.ts'
import type { CountsAsked, Fold } from './counts.ts'
import { keyWith, situationOf } from './situation.ts'
import { isNearer, takeNearest, type Way } from './ways.ts'

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
  /** `nowhere`: on some path no line comes after it. */
  readonly leads: 'on' | 'nowhere'
}

/** A bound that stopped a survey, and the line after which it did. */
export interface Limit extends Reached {
  readonly after: string
}

/** A place where choices are offered (or the script ends), and how it was reached. */
interface Place extends Way {
  readonly key: string
  /** The place's situation, counts aside. */
  readonly situation: string
  readonly choices: readonly string[]
  readonly last: string
  readonly offered: readonly Choice[]
  readonly checkpoint: Checkpoint
}

/** Where a stretch of lines begins. */
type Start = Way & { readonly choices: readonly string[] }

/**
 * One pass over a script: tries every choice once from every place, nearest first (Dijkstra over
 * the places where choices are offered). Two places are one when ink stands alike in both, and so
 * do the counts in `asked`, listed by situation.
 */
export class Survey {
  readonly lines = new Map<string, ReachedLine & Way>()
  readonly choices = new Map<string, ReachedChoice>()
  readonly faults: ScriptFault[] = []
  readonly ended = new Set<string>()
  /** By place: its last line, and the places its choices lead to. */
  readonly tried = new Map<string, { readonly last: string; readonly next: string[] }>()
  /** By situation: the counts asked for on the way to the next place, and the situations there. */
  readonly heard = new Map<string, { readonly asked: CountsAsked; readonly next: Set<string> }>()
  /** What kept it from trying everything; `null` where nothing did. */
  limit: Limit | null = null
  readonly #engine: Engine
  readonly #asked: ReadonlyMap<string, CountsAsked>
  readonly #turnsMatter: boolean
  readonly #budget: Budget
  readonly #waiting: Place[] = []
  #hearing: CountsAsked = new Map()

  constructor(
    engine: Engine,
    asked: ReadonlyMap<string, CountsAsked>,
    turnsMatter: boolean,
    budget: Budget,
  ) {
    this.#engine = engine
    this.#asked = asked
    this.#turnsMatter = turnsMatter
    this.#budget = budget
  }

  /** To be told of every count that the script asks for while this survey runs. */
  hear(path: string, fold: Fold): void {
    this.#hearing.set(path, fold)
  }

  /** Surveys from where the engine stands, which must be the beginning. */
  run(): void {
    const first = this.#drain({ choices: [], indices: [], distance: 0 })
    if (first.place) this.#waiting.push(first.place)
    for (;;) {
      const place = takeNearest(this.#waiting)
      if (!place) return
      if (this.tried.has(place.key) || place.offered.length === 0) continue
      this.tried.set(place.key, { last: place.last, next: [] })
      for (const [index, choice] of place.offered.entries()) {
        if (this.#spent('choices', place.last) || this.#spent('steps', place.last)) return
        this.#try(place, index, choice)
      }
    }
  }

  /** Every place that offers choices and was come to, tried or not: by key, its last line. */
  *offering(): Generator<[key: string, last: string]> {
    for (const [key, { last }] of this.tried) yield [key, last]
    for (const { key, last, offered } of this.#waiting) if (offered.length > 0) yield [key, last]
  }

  #spent(what: keyof Bounds, after: string): boolean {
    const reached = this.#budget.reached(what)
    if (reached) this.limit ??= { ...reached, after }
    return reached !== null
  }

  #try(from: Place, index: number, choice: Choice): void {
    const heard = this.heard.get(from.situation) ?? { asked: new Map(), next: new Set() }
    this.heard.set(from.situation, heard)
    this.#hearing = heard.asked
    this.#budget.countChoice()
    this.#engine.restore(from.checkpoint)
    const chosen = this.#engine.choose(index)
    if (!chosen.ok) {
      this.#note(chosen.error)
      return
    }
    const { place, lines } = this.#drain({
      choices: [...from.choices, choice.id],
      indices: [...from.indices, index],
      distance: from.distance,
    })
    if (lines > 0 || this.limit === null) this.#noteChoice(from, choice, lines > 0)
    if (!place) return
    heard.next.add(place.situation)
    this.tried.get(from.key)?.next.push(place.key)
    this.#waiting.push(place)
  }

  /** Pulls lines up to the next place and notes each; no place after a fault. */
  #drain(start: Start): { place: Place | null; lines: number } {
    let lines = 0
    let last = ''
    for (;;) {
      if (this.#spent('steps', last)) return { place: null, lines }
      const pulled = this.#engine.pull()
      if (!pulled.ok) this.#note(pulled.error)
      if (!pulled.ok) return { place: null, lines }
      if (!pulled.value) break
      lines += 1
      last = pulled.value.id
      this.#noteLine(pulled.value, { ...start, distance: start.distance + lines })
    }
    return { place: this.#arrive({ ...start, distance: start.distance + lines }, last), lines }
  }

  #arrive(way: Start, last: string): Place {
    const checkpoint = this.#engine.checkpoint()
    const situation = situationOf(checkpoint, this.#turnsMatter)
    const key = keyWith(situation, this.#asked.get(situation.key))
    const offered = this.#engine.offered()
    if (offered.length === 0) this.ended.add(key)
    return { ...way, key, situation: situation.key, last, offered, checkpoint }
  }

  #noteLine(line: ScriptedLine, way: Start): void {
    const known = this.lines.get(line.id)
    if (!known || isNearer(way, known)) this.lines.set(line.id, { ...line, ...way })
  }

  #noteChoice(from: Place, choice: Choice, on: boolean): void {
    const name = `${choice.id}\n${choice.text}\n${from.last}`
    const leads = on && this.choices.get(name)?.leads !== 'nowhere' ? 'on' : 'nowhere'
    this.choices.set(name, { ...choice, after: from.last, leads })
  }

  #note(fault: ScriptFault): void {
    const { kind, after } = fault
    if (!this.faults.some((known) => known.kind === kind && known.after === after))
      this.faults.push(fault)
  }
}
