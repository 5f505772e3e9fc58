import { browserShelf } from '../shelf.ts'
import { findScorm } from './find-scorm.ts'
import { NO_LAUNCH } from './no-launch.ts'
import type { Platform } from './open-platform.ts'
import { PlatformStatus } from './PlatformStatus.tsx'
import { reportToScorm12 } from './report-scorm12.ts'

/** The SCORM 1.2 platform around this page, or one that does not answer. */
export function open(): Platform {
  const api = findScorm(window)
  return {
    reporter: api ? reportToScorm12(api, browserShelf()) : NO_LAUNCH,
    Status: PlatformStatus,
  }
}
