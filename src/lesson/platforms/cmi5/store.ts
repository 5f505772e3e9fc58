import type Client from '@xapi/cmi5'
import * as v from 'valibot'
import type { LaunchParameters } from './launch.ts'
import type { Sent } from './outbox.ts'
import type { Statement } from './statement.ts'
import { withTimeout } from './with-timeout.ts'

/** What the store keeps of an attempt, in a state document (xAPI 1.0.3, part 3, 2.3). */
export interface Saved {
  /** The run's text. */
  readonly suspended: string
  /** How many of its answers the store has as statements. */
  readonly sent: number
  /** “Completed” was sent: no result is, any more. */
  readonly finished: boolean
}

/** The learning record store of a session. Nothing of it throws. */
export interface RecordStore {
  /** What is kept of the attempt; `null` where nothing is, `failed` where the store did not say. */
  read(): Promise<Saved | null | 'failed'>
  /** Gives whether it was kept. */
  write(saved: Saved): Promise<boolean>
  send(statement: Statement): Promise<Sent>
}

const SavedSchema = v.object({
  suspended: v.string(),
  sent: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  finished: v.optional(v.boolean(), false),
})

/** The state document in which the attempt is kept. */
const STATE = 'readout.lesson'

/** How long the store may take for one request, in ms. */
const TIMEOUT_MS = 15_000

/** The store that a launch names, through its client. */
export function recordStore(client: Client, launch: LaunchParameters): RecordStore {
  const { actor, activityId, registration } = launch
  const document = { agent: actor, activityId, registration, stateId: STATE }
  const ask = async <T, U>(request: Promise<T> | undefined, refused: (status: number) => U) => {
    if (!request) return 'failed'
    // What the store answers with an error is an answer too.
    const answer = request.catch((error: unknown) => refused(statusOf(error)))
    return withTimeout(answer, TIMEOUT_MS)
  }
  return {
    async read() {
      const found = await ask(client.xapi?.getState(document), (status) =>
        status === 404 ? null : 'failed',
      )
      if (found === null || found === 'failed') return found
      const parsed = v.safeParse(SavedSchema, found.data)
      return parsed.success ? parsed.output : null
    },
    async write(saved) {
      const state = { ...saved }
      return (await ask(client.xapi?.setState({ ...document, state }), () => 'failed')) !== 'failed'
    },
    async send(statement) {
      // The client's type wants every field spelled out; what made the statement did.
      const whole = JSON.parse(JSON.stringify({ ...statement, actor }))
      const sent = await ask(client.xapi?.sendStatement({ statement: whole }), (status) =>
        status === 409 ? 'there' : 'failed',
      )
      return sent === 'failed' || sent === 'there' ? sent : 'sent'
    },
  }
}

function statusOf(error: unknown): number {
  const response: unknown =
    typeof error === 'object' && error ? Reflect.get(error, 'response') : null
  return typeof response === 'object' && response ? Number(Reflect.get(response, 'status')) : 0
}
