import { signal } from '@preact/signals-core'
import type Cmi5Client from '@xapi/cmi5'
import * as v from 'valibot'
import type { Shelf } from '../../../player/index.ts'
import { outcomeOf } from '../../reporting/outcome.ts'
import type { Reporter, ReportStatus } from '../port.ts'
import { type Kept, keptText, Outbox, parseKept, type Sent, type Unsent } from './outbox.ts'
import { type Cmi5Session, openCmi5 } from './session.ts'

/** The state document in which a run's text is kept. */
const STATE = 'readout.lesson'

/** How long the store may take for one statement, in ms. */
const PATIENCE = 15_000

/** What ends a session: not sent again in a later one. */
const OF_A_SESSION = ['initialized', 'terminated'].map(
  (verb) => `http://adlnet.gov/expapi/verbs/${verb}`,
)

/**
 * Reports to a cmi5 platform. Statements are made by the cmi5 client and sent one after the other;
 * what cannot be sent waits on the device under the launch's registration, without its actor, and is
 * sent at the next launch for the same registration. Gives `null` where the platform does not answer.
 */
export async function reportToCmi5(
  query: string,
  shelf: Shelf,
  tab: Shelf,
): Promise<Reporter | null> {
  const session = await openCmi5(query, tab)
  if (!session) return null
  const { client, launch } = session
  const key = `readout:cmi5:${launch.registration}`
  const before = parseKept(shelf.read(key))
  const status = signal<ReportStatus>({ state: 'sending' })
  let suspended = before.suspended
  let saved = true
  let unsent: readonly Unsent[] = []

  const settle = (failed: boolean) => {
    const open = unsent.length + Number(!saved)
    if (open === 0) {
      shelf.remove(key)
      status.value = { state: closed ? 'closed' : 'sent' }
    } else if (!failed) {
      keep({ unsent, suspended })
      status.value = { state: 'sending' }
    } else {
      status.value = {
        state: keep({ unsent, suspended }) ? 'waiting' : 'lost',
        count: open,
      }
    }
  }
  const keep = (kept: Kept): boolean => shelf.write(key, keptText(kept))
  let closed = false

  const outbox = new Outbox(
    session.goesOn ? before.unsent : [],
    (statement) => send(client, { ...statement, actor: launch.actor }),
    (left, failed) => {
      unsent = left
      settle(failed)
    },
  )
  // In a new session its own "initialized" goes first, then what the last one could not send.
  session.onStatement((statement) => outbox.add(withoutActor(statement)))
  if (session.goesOn) void outbox.retry()
  else
    for (const statement of before.unsent)
      if (!OF_A_SESSION.includes(verbId(statement.verb))) outbox.add(rebased(client, statement))

  let last = Promise.resolve()
  const save = (text: string) => {
    suspended = text
    saved = false
    // On the device at once: a window closed before the store answers must not ask again.
    settle(false)
    last = last.then(async () => {
      const ok = await within(
        client.xapi?.setState({ ...launch.document, stateId: STATE, state: { suspended: text } }),
      )
      if (text !== suspended) return
      saved = ok !== null
      settle(!saved)
    })
  }
  const kept = before.suspended || (await keptThere(session))
  const normal = client.launchData.launchMode === 'Normal'

  return {
    status,
    kept: kept || null,
    has: null,
    answered(given, text) {
      for (const { item, said, truth, sure } of given)
        session.withSure(sure, () =>
          client.interactionTrueFalse(
            'lesson',
            item.id,
            said,
            truth,
            undefined,
            undefined,
            said === truth,
          ),
        )
      save(text)
    },
    suspended: save,
    finished(run, text) {
      save(text)
      if (!normal || session.isOver()) return
      const outcome = outcomeOf(run, client.launchData.masteryScore ?? null)
      session.over()
      const { scaled = 0, passed = false } = outcome ?? {}
      if (outcome) void (passed ? client.pass({ scaled }) : client.fail({ scaled }))
      void client.complete()
    },
    retry() {
      save(suspended)
      void outbox.retry()
    },
    close() {
      if (closed) return
      closed = true
      session.end()
      void client.terminate()
      void leave(client, () => unsent.length === 0)
    },
  }
}

const verbId = (verb: unknown): string =>
  typeof verb === 'object' && verb !== null ? String(Reflect.get(verb, 'id')) : ''

function withoutActor({ actor: _, ...statement }: Unsent): Unsent {
  return statement
}

/** A statement of an earlier session in the context of this one: its own is closed. */
function rebased(client: Cmi5Client, statement: Unsent): Unsent {
  const made = parseContext(statement.context)
  const { contextTemplate } = client.launchData
  return {
    ...statement,
    context: {
      ...made,
      ...contextTemplate,
      contextActivities: { ...made.contextActivities, ...contextTemplate.contextActivities },
      extensions: { ...made.extensions, ...contextTemplate.extensions },
    },
  }
}

const ContextSchema = v.looseObject({
  contextActivities: v.optional(v.looseObject({}), {}),
  extensions: v.optional(v.looseObject({}), {}),
})

function parseContext(context: unknown): v.InferOutput<typeof ContextSchema> {
  const parsed = v.safeParse(ContextSchema, context)
  return parsed.success ? parsed.output : { contextActivities: {}, extensions: {} }
}

async function send(client: Cmi5Client, statement: Unsent): Promise<Sent> {
  try {
    // The client's type wants every field spelled out; the door to the outbox checked what we use.
    const tried = client.xapi?.sendStatement({ statement: JSON.parse(JSON.stringify(statement)) })
    return (await within(tried)) === null ? 'failed' : 'sent'
  } catch (error) {
    return statusOf(error) === 409 ? 'there' : 'failed'
  }
}

/** Waits for the store, but not for ever: `null` when it took too long. */
async function within<T>(promise: Promise<T> | undefined): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE)
  })
  try {
    return (await Promise.race([promise, late])) ?? null
  } finally {
    clearTimeout(timer)
  }
}

function statusOf(error: unknown): number {
  const response: unknown =
    typeof error === 'object' && error ? Reflect.get(error, 'response') : null
  return typeof response === 'object' && response ? Number(Reflect.get(response, 'status')) : 0
}

async function keptThere({ client, launch }: Cmi5Session): Promise<string> {
  try {
    const found = await within(client.xapi?.getState({ ...launch.document, stateId: STATE }))
    const data: unknown = found?.data
    const text = typeof data === 'object' && data ? Reflect.get(data, 'suspended') : ''
    return typeof text === 'string' ? text : ''
  } catch {
    return ''
  }
}

/** Goes back to where the platform asks to, once all is sent; only ever to a web address. */
async function leave(client: Cmi5Client, isSent: () => boolean): Promise<void> {
  const back = client.launchData.returnURL
  for (let tries = 0; tries < 50 && !isSent(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100))
  if (back && isSent() && /^https?:\/\//.test(back) && URL.canParse(back))
    window.location.assign(back)
}
