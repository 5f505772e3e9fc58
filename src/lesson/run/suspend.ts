import { fail, ok, type Result } from '../../reconstruction/index.ts'
import { itemsIn, type Step } from '../plan/step.ts'
import { checksumOf } from '../result/checksum.ts'
import type { Judgement } from '../scoring/brier.ts'
import { askedOn, begin, type Draft, PRACTICE, type Run, wholeOf } from './run.ts'

/**
 * A run as short text, to be kept in a tab or by a platform (SCORM 1.2 keeps 4,096 characters): two
 * characters an item, and the plan's checksum, so that it is never resumed on another plan.
 *
 *     1;<pupil>;<plan>;<screen>;<revealed>;<answers>;<drafts>
 */
export function suspendText(run: Run, pupil: number): string {
  const asked = askedOn(run)
  return [
    '1',
    pupil.toString(36),
    planMark(run.plan),
    run.at,
    run.revealed ? 'r' : 'a',
    itemsIn(run.plan)
      .map(({ id }) => codeOf(run.answers[id]))
      .join(''),
    asked.map((id) => codeOf(run.drafts[id])).join(''),
  ].join(';')
}

/** The pupil's seed in a suspended run's text, by which its plan is made again; `null` in none. */
export function pupilIn(text: string): number | null {
  const [format, pupil = ''] = text.split(';')
  return format === '1' && /^[0-9a-z]{1,7}$/.test(pupil) ? Number.parseInt(pupil, 36) : null
}

/** Why a suspended run cannot be gone on with. */
export type ResumeFault = 'damaged' | 'another-plan'

/** Parses and validates a suspended run. Takes its text and the plan of its pupil; never throws. */
export function resume(text: string, plan: readonly Step[]): Result<Run, ResumeFault> {
  const [format, , mark, at = '', phase = '', answers = '', drafts = ''] = text.split(';')
  if (format !== '1' || !/^\d{1,5}$/.test(at) || !/^[ra]$/.test(phase)) return fail('damaged')
  if (mark !== planMark(plan)) return fail('another-plan')
  const items = itemsIn(plan).map(({ id }) => id)
  const sure = plan.every((step) => step.sure)
  const start = { ...begin(plan), at: Number(at), revealed: phase === 'r' }
  const asked = askedOn(start)
  const given = readCodes(answers, items)
  const half = readCodes(drafts, asked)
  if (!given || !half || start.at >= start.screens.length) return fail('damaged')
  const whole = Object.entries(given).flatMap(([id, one]): [string, Judgement][] => {
    const judgement = wholeOf(one, sure)
    return judgement ? [[id, judgement]] : []
  })
  const run = { ...start, answers: Object.fromEntries(whole), drafts: half }
  const stands = asked.every((id) => id === PRACTICE || run.answers[id] !== undefined)
  return run.revealed && !stands ? fail('damaged') : ok(run)
}

const planMark = (plan: readonly Step[]): string =>
  checksumOf(
    plan
      .map(
        ({ section, items, sure }) => `${section}${sure ? '' : '!'}:${items.map(({ id }) => id)}`,
      )
      .join(';'),
  )

const SURENESSES = 52

/** Yes, no or nothing, and how sure from 50 to 100 or nothing, as two characters. */
function codeOf(draft: Draft | undefined): string {
  const said = draft?.said === undefined ? 0 : draft.said ? 1 : 2
  const sure = typeof draft?.sure === 'number' ? draft.sure - 49 : 0
  return (said * SURENESSES + sure).toString(36).padStart(2, '0')
}

function readCodes(text: string, names: readonly string[]): Record<string, Draft> | null {
  if (text.length !== names.length * 2 || !/^[0-9a-z]*$/.test(text)) return null
  const read: Record<string, Draft> = {}
  for (const [at, name] of names.entries()) {
    const code = Number.parseInt(text.slice(at * 2, at * 2 + 2), 36)
    const said = Math.floor(code / SURENESSES)
    const sure = code % SURENESSES
    if (said > 2) return null
    if (code > 0)
      read[name] = {
        ...(said > 0 && { said: said === 1 }),
        ...(sure > 0 && { sure: sure + 49 }),
      }
  }
  return read
}
