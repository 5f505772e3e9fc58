import type { Place } from '../player/index.ts'
import { type Bundle, wayTo } from '../reconstruction/index.ts'
import { openScript } from '../script/index.ts'

/** Lines that follow on one another, and what is offered after the last. */
export interface Stretch {
  readonly lines: readonly string[]
  readonly offered: readonly { readonly id: string; readonly goOn: boolean }[]
}

/** What a story has after some choices; `null` where they lead nowhere. */
export type Table = (choices: readonly string[]) => Stretch | null

/** Looks up each stretch once, in a script of its own. */
export function tableOf(bundle: Bundle): Table {
  const known = new Map<string, Stretch | null>()
  const script = openScript(bundle.script)
  if (!script.ok) throw new Error(script.error.what)
  const look = (choices: readonly string[]): Stretch | null => {
    const lines: string[] = []
    for (let index = 0; ; index += 1) {
      const step = script.value.step(choices, index)
      if (!step.ok) return null
      if (!step.value) return { lines, offered: [] }
      lines.push(step.value.id)
      if (step.value.choices.length > 0) return { lines, offered: step.value.choices }
    }
  }
  return (choices) => {
    const key = choices.join('\n')
    if (!known.has(key)) known.set(key, look(choices))
    return known.get(key) ?? null
  }
}

/** The simplest thing that a player could be: choices, a number, what was read, and two switches. */
export class Model {
  choices: readonly string[] = []
  index = 0
  read = new Set<string>()
  clean = false
  withheld = false
  /** Whether the last command was refused. */
  refused = false

  constructor(
    readonly bundle: Bundle,
    readonly table: Table,
  ) {
    this.read.add(this.line)
  }

  get stretch(): Stretch {
    return this.table(this.choices) ?? { lines: [], offered: [] }
  }

  get line(): string {
    return this.stretch.lines[this.index] ?? ''
  }

  get offered() {
    return this.index === this.stretch.lines.length - 1 ? this.stretch.offered : []
  }

  to(choices: readonly string[], index: number): void {
    this.refused = this.table(choices)?.lines[index] === undefined
    if (this.refused) return
    this.choices = choices
    this.index = index
    this.read.add(this.line)
  }

  next(): void {
    const on = this.offered.find(({ goOn }) => goOn)
    const last = this.index === this.stretch.lines.length - 1
    this.refused = false
    if (on) this.to([...this.choices, on.id], 0)
    else if (!last) this.to(this.choices, this.index + 1)
  }

  back(): void {
    const before = this.choices.slice(0, -1)
    this.refused = false
    if (this.index > 0) this.to(this.choices, this.index - 1)
    else if (this.choices.length > 0) this.to(before, (this.table(before)?.lines.length ?? 0) - 1)
  }

  choose(id: string): void {
    this.refused = !this.offered.some((choice) => choice.id === id)
    if (!this.refused) this.to([...this.choices, id], 0)
  }

  goTo(line: string): void {
    const way = wayTo(this.bundle, line)
    this.refused = way === undefined
    if (way) this.to(way, this.table(way)?.lines.indexOf(line) ?? 0)
  }

  /** Next and next, as long as the line that comes was read; stays where it would go in a circle. */
  skip(): void {
    const start = { choices: this.choices, index: this.index }
    const known = new Set(this.read)
    const passed = new Set<string>()
    for (;;) {
      const before = `${this.choices} ${this.index}`
      this.next()
      if (`${this.choices} ${this.index}` === before || !known.has(this.line)) break
      const here = `${this.line} ${this.offered.map(({ id }) => id).join(' ')}`
      if (passed.has(here)) {
        this.to(start.choices, start.index)
        break
      }
      passed.add(here)
    }
    // What was skipped over had been read before; only where it stops is new.
    this.read = known.add(this.line)
    this.refused = false
  }

  walked(): (Place & { line: string })[] {
    return Array.from({ length: this.choices.length + 1 }, (_, taken) => {
      const choices = this.choices.slice(0, taken)
      const lines = this.table(choices)?.lines ?? []
      const passed = taken === this.choices.length ? lines.slice(0, this.index + 1) : lines
      return passed.map((line, index) => ({ choices, index, line }))
    }).flat()
  }
}
