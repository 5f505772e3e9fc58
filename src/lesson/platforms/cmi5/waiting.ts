import * as v from 'valibot'
import type { KeyValueStore } from '../../../player/index.ts'
import { checksumOf } from '../../result/checksum.ts'
import type { LaunchParameters } from './launch.ts'
import type { Statement } from './statement.ts'

/** What waits on the device for one attempt: nothing that names a person. */
export interface Waiting {
  readonly unsent: readonly Statement[]
  /** The run's text. */
  readonly suspended: string
}

const WaitingSchema = v.strictObject({
  unsent: v.array(v.looseObject({ id: v.string() })),
  suspended: v.string(),
})

/** Parses what waits on the device. Whatever cannot be read is nothing. */
export function parseWaiting(text: string | null): Waiting {
  try {
    const parsed = v.safeParse(WaitingSchema, JSON.parse(text ?? ''))
    if (parsed.success) return parsed.output
  } catch {
    // Not JSON: nothing.
  }
  return { unsent: [], suspended: '' }
}

/** Where one attempt's messages wait on the device. */
export interface WaitingStore {
  read(): Waiting
  /** Gives whether the device keeps it. */
  write(waiting: Waiting): boolean
  remove(): void
}

/**
 * The place on a device for one activity, learner and attempt: a registration may hold several
 * activities (cmi5 Quartz 8.1.3).
 */
export function waitingStore(device: KeyValueStore, launch: LaunchParameters): WaitingStore {
  const { endpoint, activityId, actor, registration } = launch
  const { homePage, name } = actor.account
  const whose = checksumOf(JSON.stringify([endpoint, activityId, homePage, name]))
  const key = `readout:cmi5:${registration}:${whose}`
  return {
    read: () => parseWaiting(device.read(key)),
    write: (waiting) => device.write(key, JSON.stringify(waiting)),
    remove: () => device.remove(key),
  }
}
