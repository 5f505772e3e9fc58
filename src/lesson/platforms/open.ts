import type { Launch } from './page-launch.ts'
import type { Platform } from './port.ts'

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
