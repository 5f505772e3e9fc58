import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { Surface } from './pupil.ts'

const CLIENT = createRequire(import.meta.url).resolve('scorm-again/scorm12/min')

/** What the platform keeps of a learner between two launches, by SCORM's names below `cmi`. */
export interface Kept {
  readonly suspend_data?: string
  readonly core?: Readonly<Record<string, unknown>>
  readonly interactions?: Readonly<Record<string, unknown>>
}

declare global {
  interface Window {
    mood?: 'well' | 'errors' | 'silent'
    calls: string[][]
    kept: Kept
    commits: number
  }
}

/**
 * A page of a platform that speaks SCORM 1.2 through scorm-again, with the lesson in a frame. What
 * is committed lands in `window.kept`; what was kept before is given back to the lesson.
 */
export const platformFiles = (learner: string, kept: Kept): Map<string, string> =>
  new Map([
    ['scorm12.js', readFileSync(CLIENT, 'utf8')],
    [
      'before.js',
      `window.before = ${JSON.stringify(kept)}; window.learner = ${JSON.stringify(learner)}`,
    ],
    ['start.js', START],
    ['index.html', PAGE],
  ])

/** What the platform has been told so far. */
export const keptAt = (page: Page): Promise<{ kept: Kept; commits: number; calls: string[][] }> =>
  page.evaluate(() => ({ kept: window.kept, commits: window.commits, calls: window.calls }))

/** The page of the lesson in the platform’s frame, for what goes through a lesson. */
export const platformIn = (page: Page): Surface => page.frameLocator('iframe')

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Platform</title>
<script src="scorm12.js"></script><script src="before.js"></script><script src="start.js"></script></head>
<body><iframe title="Unit" src="/unit/lesson.html"
  width="1180" height="700"></iframe></body></html>`

const START = `
const api = new Scorm12API({ autocommit: false, logLevel: 5 })
window.API = api
window.commits = 0
window.calls = []
window.kept = window.before
const { interactions, ...before } = window.before
const core = { ...before.core, student_id: window.learner, student_name: 'Not to be kept' }
api.loadFromJSON({ cmi: { ...before, core, interactions: interactions ?? {} } })
const does = {}
for (const call of ['LMSInitialize', 'LMSSetValue', 'LMSCommit', 'LMSFinish', 'LMSGetValue']) {
  does[call] = api[call].bind(api)
  api[call] = (...given) => {
    if (window.mood === 'silent') return undefined
    const refuses = window.mood === 'errors' && ['LMSSetValue', 'LMSCommit'].includes(call)
    const answer = refuses ? 'false' : does[call](...given)
    if (call !== 'LMSGetValue') window.calls.push([call, ...given, String(answer)])
    if (call === 'LMSCommit' && answer === 'true') {
      window.commits += 1
      window.kept = JSON.parse(JSON.stringify(api.renderCMIToJSONObject())).cmi
    }
    return answer
  }
}
`
