import { Scorm12API } from 'scorm-again'
import type { ScormApi } from './values.ts'

/** What a platform has stored of one attempt, by SCORM's names below `cmi`. */
interface Stored {
  readonly suspend_data?: string
  readonly core?: Readonly<Record<string, unknown>> & { readonly score?: { readonly raw: string } }
  readonly interactions?: Readonly<Record<string, unknown>>
}

/** A platform that speaks SCORM 1.2 through scorm-again, for one learner and one activity. */
export class MadePlatform {
  /** What was committed. */
  stored: Stored = {}
  /** Calls that are answered with "false", though nothing is wrong with them. */
  refuses: readonly string[] = []
  /** Elements below `cmi.` that are not implemented. */
  lacks = ''
  commits = 0
  calls: string[] = []
  readonly learner: string

  constructor(learner = 'learner-4711') {
    this.learner = learner
  }

  get status(): unknown {
    return this.stored.core?.lesson_status
  }

  get score(): string | undefined {
    return this.stored.core?.score?.raw
  }

  get answers(): number {
    return Object.keys(this.stored.interactions ?? {}).length
  }

  /** Launches the lesson. What "entry" says is derived as Moodle derives it (mod/scorm, scorm_12). */
  launch(): ScormApi {
    const { core = {}, interactions = {}, ...rest } = this.stored
    const status = core.lesson_status
    const begun = status !== undefined && status !== 'not attempted'
    const entry = !begun ? 'ab-initio' : core.exit === 'suspend' ? 'resume' : ''
    const api = new Scorm12API({ autocommit: false, logLevel: 5 })
    api.loadFromJSON({
      cmi: { ...rest, interactions, core: { ...core, entry, student_id: this.learner } },
    })
    let lacking = false
    const call = (name: string, answer: () => string, element = ''): string => {
      if (name !== 'LMSGetValue') this.calls.push(`${name} ${element}`.trim())
      return this.refuses.includes(name) ? 'false' : answer()
    }
    const has = (name: string): boolean => {
      lacking = this.lacks !== '' && name.startsWith(`cmi.${this.lacks}`)
      return !lacking
    }
    return {
      LMSInitialize: () => call('LMSInitialize', () => api.LMSInitialize('')),
      LMSGetValue: (name) =>
        call('LMSGetValue', () => (has(name) ? String(api.LMSGetValue(name)) : '')),
      LMSSetValue: (name, value) =>
        call('LMSSetValue', () => (has(name) ? api.LMSSetValue(name, value) : 'false'), name),
      LMSCommit: () =>
        call('LMSCommit', () => {
          this.commits += 1
          this.#store(api)
          return 'true'
        }),
      LMSFinish: () => call('LMSFinish', () => api.LMSFinish('')),
      LMSGetLastError: () => (lacking ? '401' : api.LMSGetLastError()),
    }
  }

  #store(api: Scorm12API): void {
    this.stored = JSON.parse(JSON.stringify(api.renderCMIToJSONObject())).cmi
  }
}
