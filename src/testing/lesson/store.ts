import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Served, serve } from './serve.ts'
import { faultsOf, SESSION, type Statement } from './statement-rules.ts'

/** How the store behaves. */
export type Mood = 'well' | 'late' | 'errors' | 'silent'

/** What a launch of the unit says (cmi5 Quartz 10). */
export interface LaunchPlan {
  readonly masteryScore?: number
  readonly returnURL?: string
  readonly launchMode?: 'Normal' | 'Browse'
  /** The attempt, the unit and the learner, where they are not the usual ones. */
  readonly registration?: string
  readonly activity?: string
  readonly learner?: string
}

/** How long a store that is late takes for each answer, in ms. */
const LATE = 700

const ACTIVITY = 'https://school.example/readout/lesson'
export const ACTOR = {
  objectType: 'Agent',
  account: { homePage: 'https://school.example', name: 'learner-4711' },
}

const REGISTRATION = '7a1b5c1e-64a5-4c62-9d5c-0a3a6f1d1234'

/**
 * A small learning record store with the launching side of a cmi5 platform. It checks each statement
 * by the specification's rules as it comes, and keeps what it refuses apart.
 */
export class Store {
  mood: Mood = 'well'
  /** Whether it takes statements; the rest it does all the same. */
  takes = true
  readonly statements: Statement[] = []
  readonly faults: string[] = []
  /** Verbs of all that was sent, also of what was there already or was refused. */
  readonly tried: string[] = []
  tokensFetched = 0
  #state = new Map<string, string>()
  #sessions = 0
  #served: Served | null = null
  #plan: LaunchPlan = {}
  registration = REGISTRATION
  #activity = ACTIVITY
  #actor = ACTOR

  async open(): Promise<void> {
    this.#served = await serve((request, response) => {
      void this.#answer(request, response)
      return true
    })
  }

  get address(): string {
    return this.#served?.address ?? ''
  }

  close = (): Promise<void> => this.#served?.close() ?? Promise.resolve()

  /** The query of a launch. Every launch is a session of its own, and its token is fetched once. */
  launch(plan: LaunchPlan = {}): string {
    this.#sessions += 1
    this.tokensFetched = 0
    const { registration = REGISTRATION, activity = ACTIVITY, learner, ...told } = plan
    this.#plan = told
    this.registration = registration
    this.#activity = activity
    this.#actor = learner ? { ...ACTOR, account: { ...ACTOR.account, name: learner } } : ACTOR
    return new URLSearchParams({
      endpoint: `${this.address}/xapi/`,
      fetch: `${this.address}/token?session=${this.#sessions}`,
      actor: JSON.stringify(this.#actor),
      registration,
      activityId: activity,
    }).toString()
  }

  /** Verbs of what was stored, in order, without their address. */
  verbs = (): string[] => this.statements.map(({ verb }) => verb.id.split('/').at(-1) ?? '')

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://store')
    const body = await textOf(request)
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader(
      'access-control-allow-headers',
      '*, authorization, content-type, x-experience-api-version, if-match, if-none-match',
    )
    response.setHeader('access-control-allow-methods', 'GET, PUT, POST, DELETE')
    if (request.method === 'OPTIONS') return void response.writeHead(204).end()
    if (this.mood === 'silent') return
    if (this.mood === 'late') await new Promise((next) => setTimeout(next, LATE))
    if (this.mood === 'errors') return void response.writeHead(503).end()
    if (url.pathname === '/token') return this.#token(request, response)
    this.#checkHeaders(request, url.pathname)
    if (url.pathname === '/xapi/statements') return this.#take(body, response)
    if (url.pathname === '/xapi/activities/state')
      return this.#document(request, url, body, response)
    response.writeHead(404).end()
  }

  /** The token may be fetched once (cmi5 Quartz 8.2). */
  #token(request: IncomingMessage, response: ServerResponse): void {
    this.tokensFetched += 1
    if (request.method !== 'POST') this.faults.push('the token was not asked for with POST')
    const told =
      this.tokensFetched > 1
        ? { 'error-code': '1', 'error-text': 'already fetched' }
        : { 'auth-token': 'c2Vzc2lvbg==' }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(told))
  }

  #checkHeaders(request: IncomingMessage, path: string): void {
    if (!/^1\.0\.\d+$/.test(String(request.headers['x-experience-api-version'])))
      this.faults.push(`${path}: no version in the headers (xAPI 1.0.3, part 3, 3.3)`)
    if (request.headers.authorization !== 'Basic c2Vzc2lvbg==')
      this.faults.push(`${path}: not authorised with the fetched token`)
  }

  #take(body: string, response: ServerResponse): void {
    const given: Statement[] = [JSON.parse(body)].flat()
    this.tried.push(...given.map(({ verb }) => verb.id.split('/').at(-1) ?? ''))
    if (!this.takes) return void response.writeHead(503).end()
    // cmi5 Quartz 9.3.6: a later launch abandons a session, which takes no statement after it.
    if (given.some((statement) => this.#isAbandoned(statement)))
      return void response.writeHead(403).end()
    for (const statement of given) {
      const same = this.statements.find(({ id }) => id === statement.id)
      if (same && JSON.stringify(same) !== JSON.stringify(statement))
        return void response.writeHead(409).end()
      if (same) continue
      const { masteryScore } = this.#plan
      const known = {
        ...this,
        activity: this.#activity,
        actor: this.#actor,
        session: this.#sessionName(),
      }
      this.faults.push(...faultsOf(statement, known, masteryScore ?? null))
      this.statements.push(statement)
    }
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(given.map(({ id }) => id)))
  }

  #isAbandoned({ context }: Statement): boolean {
    const session = String(context?.extensions?.[SESSION])
    return /^session-\d+$/.test(session) && session !== this.#sessionName()
  }

  #sessionName = (): string => `session-${this.#sessions}`

  #document(request: IncomingMessage, url: URL, body: string, response: ServerResponse): void {
    const name = url.searchParams.get('stateId') ?? ''
    if (url.searchParams.get('registration') !== this.registration)
      this.faults.push(`the state ${name} is not asked for under the registration`)
    const whose = [...url.searchParams].sort().join('&')
    if (request.method === 'GET') {
      const found = name === 'LMS.LaunchData' ? this.#launchData() : this.#state.get(whose)
      if (found === undefined) return void response.writeHead(404).end()
      return void response.writeHead(200, { 'content-type': 'application/json' }).end(found)
    }
    if (name.startsWith('LMS.')) this.faults.push('a unit may not write the platform’s documents')
    this.#state.set(whose, body)
    response.writeHead(204).end()
  }

  #launchData(): string {
    return JSON.stringify({
      contextTemplate: {
        contextActivities: {
          grouping: [{ objectType: 'Activity', id: 'https://school.example/readout' }],
        },
        extensions: {
          'https://w3id.org/xapi/cmi5/context/extensions/sessionid': this.#sessionName(),
        },
      },
      launchMode: 'Normal',
      moveOn: 'CompletedOrPassed',
      ...this.#plan,
    })
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request) text += part
  return text
}
