import type { ScriptedLine } from '../reconstruction/index.ts'
import { inFigures, LINES, SAME_LINE } from './limits.ts'

/** Counts the lines between two choices: a script that goes round repeats itself, a long one does not. */
export class StretchCount {
  #lines = 0
  readonly #times = new Map<string, number>()

  /** Begins anew, after a choice. */
  begin(): void {
    this.#lines = 0
    this.#times.clear()
  }

  /** Counts a line; gives what is wrong where there are too many, else `null`. */
  add({ id, text }: Pick<ScriptedLine, 'id' | 'text'>): string | null {
    const name = id === '' ? text : id
    const times = (this.#times.get(name) ?? 0) + 1
    this.#times.set(name, times)
    this.#lines += 1
    if (times > SAME_LINE)
      return `the line "${name}" comes more than ${inFigures(SAME_LINE)} times, and no choice between`
    return this.#lines > LINES
      ? `more than ${inFigures(LINES)} lines come, and no choice between`
      : null
  }
}
