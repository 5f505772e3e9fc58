import type { Launch } from '../page-launch.ts'
import type { Platform } from '../port.ts'
import { readLaunch } from './launch.ts'
import { reportToCmi5 } from './report.ts'
import { openSession } from './session.ts'
import { recordStore } from './store.ts'
import { waitingStore } from './waiting.ts'

/** The cmi5 platform that the address names; `null` where none does, or it does not answer. */
export async function openCmi5(launched: Launch): Promise<Platform | null> {
  const { query, device, tab, criterion, read } = launched
  const launch = readLaunch(query)
  const session = launch && (await openSession(launch, tab))
  if (!session) return null
  const store = recordStore(session.client, launch)
  return reportToCmi5(session, store, waitingStore(device, launch), criterion, read)
}
