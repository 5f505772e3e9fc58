import type { Reporter } from '../../lesson/reporting/index.ts'
import { browserShelf, tabShelf } from '../shelf.ts'
import { NO_LAUNCH } from './no-launch.ts'

/**
 * The platform that launched this page, if one did. A platform's client is fetched only then: cmi5
 * by what its address says, SCORM by what its package wrote into the page.
 */
export async function openReporter(query: string): Promise<Reporter | null> {
  const packed = document.querySelector<HTMLMetaElement>('meta[name="readout-platform"]')?.content
  const asked = new URLSearchParams(query)
  if (packed === 'scorm12') {
    const [{ findScorm }, { reportToScorm12 }] = await Promise.all([
      import('./find-scorm.ts'),
      import('./report-scorm12.ts'),
    ])
    const api = findScorm(window)
    return api ? reportToScorm12(api, browserShelf()) : NO_LAUNCH
  }
  if (packed !== 'cmi5' && !asked.has('endpoint') && !asked.has('fetch')) return null
  const { reportToCmi5 } = await import('./report-cmi5.ts')
  return (await reportToCmi5(query, browserShelf(), tabShelf())) ?? NO_LAUNCH
}
