import type { FunctionComponent } from 'preact'
import type { Reporter } from '../../lesson/reporting/index.ts'

/** A platform that launched the lesson: where it reports to, and what shows how that stands. */
export interface Platform {
  readonly reporter: Reporter
  readonly Status: FunctionComponent<{ reporter: Reporter }>
}

/**
 * The platform that launched this page, if one did. A platform's client is fetched only then: cmi5
 * by what its address says, SCORM by what its package wrote into the page.
 */
export async function openPlatform(query: string): Promise<Platform | null> {
  const packed = document.querySelector<HTMLMetaElement>('meta[name="readout-platform"]')?.content
  const asked = new URLSearchParams(query)
  if (packed === 'scorm12') return (await import('./platform-scorm12.ts')).open()
  if (packed !== 'cmi5' && !asked.has('endpoint') && !asked.has('fetch')) return null
  return (await import('./platform-cmi5.ts')).open(query)
}
