import Client from '@xapi/cmi5'
import * as v from 'valibot'
import type { KeyValueStore } from '../../../player/index.ts'
import type { Outcome } from '../../reporting/outcome.ts'
import { checksumOf } from '../../result/checksum.ts'
import type { ReportedAnswer } from '../port.ts'
import type { LaunchParameters } from './launch.ts'
import { type Statement, statementId, TEST } from './statement.ts'
import { withTimeout } from './with-timeout.ts'

const TabSchema = v.object({ authToken: v.string(), initializedDate: v.string() })

/** What the client hears of a statement that was queued; nobody reads it. */
const QUEUED: Awaited<ReturnType<Client['sendXapiStatement']>> = JSON.parse('{"data":[]}')

/** How long a platform may take to answer a launch, in ms. */
const TIMEOUT_MS = 20_000

/** The cmi5 client with a queue of ours: none of its statements is lost, and none overtakes another. */
class QueuedClient extends Client {
  readonly #launch: LaunchParameters
  #hear: ((statement: Statement) => void) | null = null
  #made: Statement[] = []
  #extensions: Readonly<Record<string, unknown>> | null = null

  constructor(launch: LaunchParameters) {
    super(launch)
    this.#launch = launch
  }

  override async sendXapiStatement(
    statement: Parameters<Client['sendXapiStatement']>[0],
  ): Promise<Awaited<ReturnType<Client['sendXapiStatement']>>> {
    const made: Statement = { ...statement, id: statement.id ?? '' }
    const extensions = this.#extensions
    const identified = {
      ...made,
      id: statementId(this.#launch, made),
      ...(extensions && { result: { ...statement.result, extensions } }),
    }
    if (this.#hear) this.#hear(identified)
    else this.#made.push(identified)
    return QUEUED
  }

  /** Hears every statement that is made, in order; those made before are told at once. */
  onStatement(hear: (statement: Statement) => void): void {
    this.#hear = hear
    for (const statement of this.#made.splice(0)) hear(statement)
  }

  /** Gives the statements made within a result's extensions. */
  withExtensions(extensions: Readonly<Record<string, unknown>>, make: () => unknown): void {
    this.#extensions = extensions
    make()
    this.#extensions = null
  }
}

/** A session with a cmi5 platform: what is said in it becomes statements. */
export class Cmi5Session {
  readonly client: QueuedClient
  readonly launch: LaunchParameters
  /** Whether this page only goes on with a session that the tab had: after a reload. */
  readonly goesOn: boolean
  /** Nothing of the session is kept in the tab any longer. */
  readonly forget: () => void

  constructor(client: QueuedClient, launch: LaunchParameters, goesOn: boolean, forget: () => void) {
    this.client = client
    this.launch = launch
    this.goesOn = goesOn
    this.forget = forget
  }

  /** Whether results count in this session (cmi5 Quartz 10.2.2, launchMode). */
  get counts(): boolean {
    return this.client.launchData.launchMode === 'Normal'
  }

  /** The platform's own mark, 0 to 1; `null` where it has none. */
  get mastery(): number | null {
    return this.client.launchData.masteryScore ?? null
  }

  /** Where the platform asks to go back to; only ever a web address. */
  get returnTo(): string | null {
    const { returnURL } = this.client.launchData
    return returnURL && /^https?:\/\//.test(returnURL) && URL.canParse(returnURL) ? returnURL : null
  }

  /** An answer, with the words of its question and how sure the pupil was. */
  answer({ item, said, truth, sure, question }: ReportedAnswer): void {
    const { ask, about, language } = question
    const extensions = sure === null ? {} : { [`${this.launch.activityId}/extensions/sure`]: sure }
    this.client.withExtensions(extensions, () =>
      this.client.interactionTrueFalse(
        TEST,
        item.id,
        said,
        truth,
        { [language]: ask },
        { [language]: `${ask} ${about}` },
        said === truth,
      ),
    )
  }

  /** The result and the end of the unit. `null`: the end alone. */
  finish(outcome: Outcome | null): void {
    if (outcome) {
      const { scaled, passed } = outcome
      void (passed ? this.client.pass({ scaled }) : this.client.fail({ scaled }))
    }
    void this.client.complete()
  }
}

/**
 * Opens the session that a platform launched. The token can be fetched once only, so it is kept in
 * the tab for a reload, and nowhere else; a launch has a token address of its own, and so a place of
 * its own. Gives `null` where the platform does not answer.
 */
export async function openSession(
  launch: LaunchParameters,
  tab: KeyValueStore,
): Promise<Cmi5Session | null> {
  const client = new QueuedClient(launch)
  const key = `readout:session:${checksumOf(JSON.stringify(launch))}`
  const before = parseTab(tab.read(key))
  const initialized = client.initialize(
    before
      ? { authToken: before.authToken, initializedDate: new Date(before.initializedDate) }
      : undefined,
  )
  if ((await withTimeout(initialized, TIMEOUT_MS)) === 'failed') return null
  tab.write(
    key,
    JSON.stringify({
      authToken: client.getAuthToken(),
      initializedDate: client.initializedDate.toISOString(),
    }),
  )
  return new Cmi5Session(client, launch, before !== null, () => tab.remove(key))
}

function parseTab(text: string | null): v.InferOutput<typeof TabSchema> | null {
  try {
    const parsed = v.safeParse(TabSchema, JSON.parse(text ?? ''))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
