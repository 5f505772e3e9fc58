import type { Statement } from './statement.ts'

/** How one try to send ended. `there`: the store has it already. */
export type Sent = 'sent' | 'there' | 'failed'

/**
 * Sends statements one after the other, in order, each under an id of its own: one that was sent
 * without our hearing of it is not stored twice. After a failure it waits for `retry`.
 */
export class Outbox {
  #unsent: Statement[]
  #busy = false
  readonly #send: (statement: Statement) => Promise<Sent>
  readonly #changed: () => void

  /** `send` tries one; `changed` hears when a statement came, was sent, or could not be. */
  constructor(
    unsent: readonly Statement[],
    send: (statement: Statement) => Promise<Sent>,
    changed: () => void,
  ) {
    this.#unsent = [...unsent]
    this.#send = send
    this.#changed = changed
  }

  /** What is not sent, in order. */
  get unsent(): readonly Statement[] {
    return this.#unsent
  }

  /** Whether one is being sent just now. */
  get busy(): boolean {
    return this.#busy
  }

  /** Takes a statement that it does not hold yet, and sends it once those before it are sent. */
  add(statement: Statement): void {
    if (this.#unsent.some(({ id }) => id === statement.id)) return
    this.#unsent.push(statement)
    if (this.#busy) this.#changed()
    else void this.retry()
  }

  /** Sends what is left, until one fails. */
  async retry(): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    this.#changed()
    for (let next = this.#unsent[0]; next; next = this.#unsent[0]) {
      if ((await this.#send(next)) === 'failed') break
      this.#unsent.shift()
      if (this.#unsent.length > 0) this.#changed()
    }
    this.#busy = false
    this.#changed()
  }
}
