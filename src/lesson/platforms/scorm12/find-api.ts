import type { ScormApi } from './values.ts'

/** How many frames up the API is looked for (SCORM 1.2 RTE 3.3.6.1 gives seven). */
const MOST_FRAMES = 7

/** The platform's SCORM 1.2 API, in a frame around this page or in what opened it; or `null`. */
export function findScorm(from: Window): ScormApi | null {
  return upFrom(from) ?? (from.opener ? upFrom(from.opener) : null)
}

function upFrom(start: Window): ScormApi | null {
  let frame = start
  for (let up = 0; up <= MOST_FRAMES; up += 1) {
    const api = apiIn(frame)
    if (api) return api
    if (frame.parent === frame) return null
    frame = frame.parent
  }
  return null
}

/** A frame of another origin throws on touch: then it has nothing for us. */
function apiIn(frame: Window): ScormApi | null {
  try {
    const api: unknown = Reflect.get(frame, 'API')
    return isScorm(api) ? api : null
  } catch {
    return null
  }
}

const CALLS = ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'] as const

const isScorm = (api: unknown): api is ScormApi =>
  typeof api === 'object' &&
  api !== null &&
  CALLS.every((call) => typeof Reflect.get(api, call) === 'function')
