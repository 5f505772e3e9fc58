import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeScripts } from '../testing/made-script.ts'
import { compiled } from '../testing/made-story.ts'
import { runs } from '../testing/thorough.ts'
import { openScript, type Script } from './index.ts'

function opened(json: string): Script {
  const done = openScript(json)
  if (!done.ok) throw new Error(done.error.what)
  return done.value
}

/** A question about a walk: numbers that pick among the offered choices, and a line after them. */
const questions = fc.array(
  fc.record({ picks: fc.array(fc.nat(5), { maxLength: 8 }), index: fc.nat(4) }),
  { minLength: 1, maxLength: 12 },
)

/** The choice ids that the picks come to on a script. */
function choicesFor(script: Script, picks: readonly number[]): string[] {
  const choices: string[] = []
  for (const pick of picks) {
    const length = script.length(choices)
    const last = length.ok ? script.step(choices, length.value - 1) : length
    const offered = last.ok ? (last.value?.choices ?? []) : []
    if (offered.length === 0) return choices
    choices.push(offered[pick % offered.length]?.id ?? '')
  }
  return choices
}

describe('a script that is asked', () => {
  it('answers the same whatever was asked before, faults too', () => {
    fc.assert(
      fc.property(madeScripts, questions, (script, asked) => {
        const json = compiled(script)
        const [asker, guide] = [opened(json), opened(json)]
        for (const { picks, index } of asked) {
          const choices = choicesFor(guide, picks)
          const wrong = picks.length % 4 === 3 ? [...choices.slice(0, 2), 'gone'] : choices
          expect(asker.step(wrong, index)).toEqual(opened(json).step(wrong, index))
          expect(asker.length(choices)).toEqual(opened(json).length(choices))
        }
      }),
      { numRuns: runs(12) },
    )
  })
})
