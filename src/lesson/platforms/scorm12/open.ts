import type { Launch } from '../page-launch.ts'
import type { Platform } from '../port.ts'
import { findScorm } from './find-api.ts'
import { reportToScorm12 } from './report.ts'

/** The SCORM 1.2 platform around this page; `null` where none answers. */
export function openScorm12({ window, ...place }: Launch): Platform | null {
  const api = findScorm(window)
  return api && reportToScorm12(api, place)
}
