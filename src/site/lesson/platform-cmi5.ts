import { browserShelf, tabShelf } from '../shelf.ts'
import { NO_LAUNCH } from './no-launch.ts'
import type { Platform } from './open-platform.ts'
import { PlatformStatus } from './PlatformStatus.tsx'
import { reportToCmi5 } from './report-cmi5.ts'

/** The cmi5 platform that the address names, or one that does not answer. */
export async function open(query: string): Promise<Platform> {
  const reporter = await reportToCmi5(query, browserShelf(), tabShelf())
  return { reporter: reporter ?? NO_LAUNCH, Status: PlatformStatus }
}
