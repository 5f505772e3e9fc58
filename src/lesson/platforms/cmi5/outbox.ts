import * as v from 'valibot'

/** A statement on its way. Its actor is added when it is sent, and never kept. */
export type Unsent = Readonly<Record<string, unknown>> & { readonly id: string }

/** What waits on the device for one registration: nothing that names a person. */
export interface Kept {
  readonly unsent: readonly Unsent[]
  readonly suspended: string
}

const KeptSchema = v.strictObject({
  unsent: v.array(v.looseObject({ id: v.string() })),
  suspended: v.string(),
})

/** The door for what waits on the device. Whatever cannot be read is nothing. */
export function parseKept(text: string | null): Kept {
  const nothing: Kept = { unsent: [], suspended: '' }
  if (text === null) return nothing
  try {
    const parsed = v.safeParse(KeptSchema, JSON.parse(text))
    return parsed.success ? parsed.output : nothing
  } catch {
    return nothing
  }
}

/** What waits, as text. */
export const keptText = (kept: Kept): string => JSON.stringify(kept)

/** How one try to send ended. `there`: the store has it already. */
export type Sent = 'sent' | 'there' | 'failed'

/**
 * Sends statements one after the other, in order, each under an id of its own: one that was sent
 * without our hearing of it is not stored twice. After a failure it waits for `retry`.
 */
export class Outbox {
  #unsent: Unsent[]
  #busy = false
  readonly #send: (statement: Unsent) => Promise<Sent>
  readonly #changed: (unsent: readonly Unsent[], failed: boolean) => void

  /** `send` tries one; `changed` hears what is left after each try, and whether the last failed. */
  constructor(
    unsent: readonly Unsent[],
    send: (statement: Unsent) => Promise<Sent>,
    changed: (unsent: readonly Unsent[], failed: boolean) => void,
  ) {
    this.#unsent = [...unsent]
    this.#send = send
    this.#changed = changed
  }

  /** Takes a statement, and sends it as soon as those before it are sent. */
  add(statement: Unsent): void {
    this.#unsent.push(statement)
    this.#changed(this.#unsent, false)
    void this.retry()
  }

  /** Sends what is left. Gives whether all is sent. */
  async retry(): Promise<boolean> {
    if (this.#busy) return false
    this.#busy = true
    let failed = false
    for (let next = this.#unsent[0]; next && !failed; next = this.#unsent[0]) {
      failed = (await this.#send(next)) === 'failed'
      if (!failed) this.#unsent.shift()
      this.#changed(this.#unsent, failed)
    }
    this.#busy = false
    return !failed
  }
}
