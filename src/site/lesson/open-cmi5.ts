import type Cmi5Client from '@xapi/cmi5'
import { v4 } from 'uuid'
import * as v from 'valibot'
import type { Unsent } from '../../lesson/reporting/index.ts'
import type { Shelf } from '../../player/index.ts'

const web = v.pipe(v.string(), v.maxLength(4000), v.regex(/^https?:\/\//), v.url())
/** A learner is an account at the platform (cmi5 Quartz 9.2); a name, should one come, is let go. */
const ActorSchema = v.object({
  objectType: v.optional(v.literal('Agent'), 'Agent'),
  account: v.object({ homePage: v.string(), name: v.string() }),
})
const LaunchSchema = v.object({
  endpoint: web,
  fetch: web,
  registration: v.pipe(v.string(), v.uuid()),
  activityId: v.pipe(v.string(), v.maxLength(4000), v.regex(/^[A-Za-z][A-Za-z0-9+.-]*:/)),
  actor: ActorSchema,
})
type LaunchParameters = v.InferOutput<typeof LaunchSchema>

/** A session with a cmi5 platform. */
export interface Cmi5Session {
  readonly client: Cmi5Client
  readonly launch: LaunchParameters & {
    /** What names this learner's documents of this activity. */
    readonly document: {
      readonly agent: LaunchParameters['actor']
      readonly activityId: string
      readonly registration: string
    }
  }
  /** Whether this page only goes on with a session that the tab had: after a reload. */
  readonly goesOn: boolean
  /** Hears every statement that the client makes, in order; those made before are told at once. */
  onStatement(hear: (statement: Unsent) => void): void
  /** Adds to statements made within how sure the pupil was. */
  withSure(sure: number, make: () => unknown): void
  /** The lesson was passed or failed and completed in this session. */
  over(): void
  isOver(): boolean
  /** Nothing of the session is kept in the tab any longer. */
  end(): void
}

/**
 * The door for a launch: every parameter once, and each of its kind; otherwise this is no launch.
 * (cmi5 Quartz 8.1.)
 */
export function readLaunch(query: string): LaunchParameters | null {
  const asked = new URLSearchParams(query)
  const names = ['endpoint', 'fetch', 'registration', 'activityId', 'actor']
  if (names.some((name) => asked.getAll(name).length !== 1)) return null
  try {
    const actor: unknown = JSON.parse(asked.get('actor') ?? '')
    const parsed = v.safeParse(LaunchSchema, { ...Object.fromEntries(asked), actor })
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

const TabSchema = v.object({
  authToken: v.string(),
  initializedDate: v.string(),
  over: v.boolean(),
})

/** What the client hears of a statement that was queued; nobody reads it. */
const QUEUED: Awaited<ReturnType<Cmi5Client['sendXapiStatement']>> = JSON.parse('{"data":[]}')

/**
 * Opens the session. The token can be fetched once only, so it is kept in the tab for a reload, and
 * nowhere else. Gives `null` where the parameters are wrong or the platform does not answer.
 */
export async function openCmi5(query: string, tab: Shelf): Promise<Cmi5Session | null> {
  const launch = readLaunch(query)
  if (!launch) return null
  const { default: Client } = await import('@xapi/cmi5')
  const made: Unsent[] = []
  let hear = (statement: Unsent): void => void made.push(statement)
  let sure: number | null = null

  class Queued extends Client {
    /** Every statement goes through our queue, so that none is lost and none overtakes another. */
    override async sendXapiStatement(
      statement: Parameters<Cmi5Client['sendXapiStatement']>[0],
    ): Promise<Awaited<ReturnType<Cmi5Client['sendXapiStatement']>>> {
      hear({
        ...statement,
        id: statement.id ?? v4(),
        ...(sure !== null && {
          result: {
            ...statement.result,
            extensions: { [`${launch?.activityId}/extensions/sure`]: sure },
          },
        }),
      })
      return QUEUED
    }
  }

  const client = new Queued(launch)
  const key = `readout:session:${launch.registration}`
  const before = parseTab(tab.read(key))
  try {
    await patiently(
      client.initialize(
        before
          ? { authToken: before.authToken, initializedDate: new Date(before.initializedDate) }
          : undefined,
      ),
    )
  } catch {
    return null
  }
  let isOver = before?.over ?? false
  const keep = () => {
    const kept = {
      authToken: client.getAuthToken(),
      initializedDate: client.initializedDate.toISOString(),
      over: isOver,
    }
    tab.write(key, JSON.stringify(kept))
  }
  keep()
  const { actor, activityId, registration } = launch
  return {
    client,
    goesOn: before !== null,
    launch: { ...launch, document: { agent: actor, activityId, registration } },
    onStatement(listen) {
      hear = listen
      for (const statement of made.splice(0)) listen(statement)
    },
    withSure(how, make) {
      sure = how
      make()
      sure = null
    },
    over() {
      isOver = true
      keep()
    },
    isOver: () => isOver,
    end: () => tab.remove(key),
  }
}

function parseTab(text: string | null): v.InferOutput<typeof TabSchema> | null {
  try {
    const parsed = v.safeParse(TabSchema, JSON.parse(text ?? ''))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** How long a platform may take to answer a launch, in ms. */
const PATIENCE = 20_000

const patiently = <T>(promise: Promise<T>): Promise<T> =>
  Promise.race([
    promise,
    new Promise<never>((_, refuse) => {
      setTimeout(() => refuse(new Error('the platform did not answer')), PATIENCE)
    }),
  ])
