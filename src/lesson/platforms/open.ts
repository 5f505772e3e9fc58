import type { Shelf } from '../../player/index.ts'
import type { Run } from '../run/run.ts'
import type { Platform } from './port.ts'

/** How a page was opened, as far as a learning platform is concerned. */
export interface Launch {
  /** What the package wrote into the page: `scorm12`, `cmi5`; `null` outside a package. */
  readonly packed: string | null
  /** The query of the page's address. */
  readonly query: string
  /** What tells this activity from others on the same host: the page with its configuration. */
  readonly activity: string
  readonly window: Window
  /** What outlasts the page on this device, and what this tab keeps. */
  readonly device: Shelf
  readonly tab: Shelf
  /** Reads a kept run's text; `null` where it is damaged or of another lesson. */
  readonly read: (text: string) => Run | null
}

/**
 * The platform that launched this page; `none` where nothing did, `silent` where one should have and
 * does not answer. An adapter is fetched only for a launch: cmi5 by what the address says, SCORM by
 * what its package wrote into the page.
 */
export async function openPlatform(launch: Launch): Promise<Platform | 'none' | 'silent'> {
  const { packed, query } = launch
  const asked = new URLSearchParams(query)
  if (packed === 'scorm12')
    return (await import('./scorm12/open.ts')).openScorm12(launch) ?? 'silent'
  if (packed !== 'cmi5' && !asked.has('endpoint') && !asked.has('fetch')) return 'none'
  return (await (await import('./cmi5/open.ts')).openCmi5(launch)) ?? 'silent'
}
