import { NO_LAUNCH } from '../no-launch.ts'
import type { Launch } from '../open.ts'
import type { Reporter } from '../port.ts'
import { reportToCmi5 } from './report.ts'

/** The cmi5 platform that the address names, or one that does not answer. */
export async function openCmi5({ query, device, tab }: Launch): Promise<Reporter> {
  return (await reportToCmi5(query, device, tab)) ?? NO_LAUNCH
}
