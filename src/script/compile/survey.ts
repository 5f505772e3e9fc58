import type { ScriptedLine } from '../../reconstruction/index.ts'
import type { Checkpoint, Choice, Engine } from '../engine.ts'
import type { ScriptFault } from '../fault.ts'
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

/** How far a survey may go: places where choices are offered, lines in all, and the clock, in ms. */
export interface Limits {
  readonly places: number
  readonly lines: number
  readonly deadline: number
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
  complete = true
  readonly #engine: Engine
  readonly #asked: ReadonlyMap<string, CountsAsked>
  readonly #turnsMatter: boolean
  readonly #limits: Limits
  readonly #waiting: Place[] = []
  #hearing: CountsAsked = new Map()
  #pulled = 0

  constructor(
    engine: Engine,
    asked: ReadonlyMap<string, CountsAsked>,
    turnsMatter: boolean,
    limits: Limits,
  ) {
    this.#engine = engine
    this.#asked = asked
    this.#turnsMatter = turnsMatter
    this.#limits = limits
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
      if (this.#spent()) return
      this.tried.set(place.key, { last: place.last, next: [] })
      for (const [index, choice] of place.offered.entries()) this.#try(place, index, choice)
    }
  }

  #spent(): boolean {
    const { places, lines, deadline } = this.#limits
    const spent = this.tried.size >= places || this.#pulled >= lines || Date.now() > deadline
    if (spent) this.complete = false
    return spent
  }

  #try(from: Place, index: number, choice: Choice): void {
    const heard = this.heard.get(from.situation) ?? { asked: new Map(), next: new Set() }
    this.heard.set(from.situation, heard)
    this.#hearing = heard.asked
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
    this.#noteChoice(from, choice, lines > 0)
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
      const pulled = this.#engine.pull()
      if (!pulled.ok) this.#note(pulled.error)
      if (!pulled.ok) return { place: null, lines }
      if (!pulled.value) break
      lines += 1
      last = pulled.value.id
      this.#noteLine(pulled.value, { ...start, distance: start.distance + lines })
    }
    this.#pulled += lines
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
