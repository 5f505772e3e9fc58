import { NO_LAUNCH } from '../no-launch.ts'
import type { Launch } from '../open.ts'
import type { Reporter } from '../port.ts'
import { findScorm } from './find-api.ts'
import { reportToScorm12 } from './report.ts'

/** The SCORM 1.2 platform around this page, or one that does not answer. */
export function openScorm12({ window, device }: Launch): Reporter {
  const api = findScorm(window)
  return api ? reportToScorm12(api, device) : NO_LAUNCH
}
