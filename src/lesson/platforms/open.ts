import type { Shelf } from '../../player/index.ts'
import type { Reporter } from './port.ts'

/** How a page was opened, as far as a learning platform is concerned. */
export interface Launch {
  /** What the package wrote into the page: `scorm12`, `cmi5`; `null` outside a package. */
  readonly packed: string | null
  /** The query of the page's address. */
  readonly query: string
  readonly window: Window
  /** What outlasts the page on this device, and what this tab keeps. */
  readonly device: Shelf
  readonly tab: Shelf
}

/**
 * The platform that launched this page; `null` where none did. Its adapter is fetched only then: cmi5
 * by what the address says, SCORM by what its package wrote into the page.
 */
export async function openPlatform(launch: Launch): Promise<Reporter | null> {
  const { packed, query } = launch
  const asked = new URLSearchParams(query)
  if (packed === 'scorm12') return (await import('./scorm12/index.ts')).openScorm12(launch)
  if (packed !== 'cmi5' && !asked.has('endpoint') && !asked.has('fetch')) return null
  return (await import('./cmi5/index.ts')).openCmi5(launch)
}
