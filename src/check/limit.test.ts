import { describe, expect, it } from 'vitest'
import { underWildClock } from '../testing/wild-clock.ts'
import { check } from './check.ts'
import { goodFiles, OPTIONS } from './fixture.ts'

/** What is said of the good story in which one may wait before going on, as often as one likes. */
function saidOf(goOn: string) {
  const files = goodFiles()
  const ink = (files.get('call.ink') ?? '').replace(
    '+ [Go on # id:on # go-on]\n',
    `+ [Wait # id:wait]\n  ~ waits = waits + 1\n  -> call\n${goOn}`,
  )
  files.set('call.ink', `VAR waits = 0\n${ink}`)
  const found = check(files, { ...OPTIONS, bounds: { choices: 60, steps: 1_000_000 } })
  return found.map(({ severity, code, message }) => `${severity} ${code}: ${message}`)
}

const GROWS = 'the variable "waits" took 13 values'

describe('a script with more paths than are tried', () => {
  it('passes with a note where every line and an end were reached', () => {
    expect(saidOf('+ [Go on # id:on # go-on]\n')).toEqual([
      `note R321: within 60 choices, the last of them after "keep-running", not every path was tried: ${GROWS}`,
    ])
  })

  it('does not pass where a line was not reached, or no end', () => {
    const far = '+ {waits > 40} [Go on # id:on # go-on]\n'
    expect(saidOf(far)).toEqual([
      `error R316: within 60 choices, the last of them after "keep-running", the line "pay-for-paint" and 3 more were not reached: the variable "waits" took 21 values`,
    ])
  })
})

describe('a check on a busy machine', () => {
  it('finds what it finds on an idle one', () => {
    for (const choices of [
      '+ [Go on # id:on # go-on]\n',
      '+ {waits > 40} [Go on # id:on # go-on]\n',
    ])
      expect(underWildClock(() => saidOf(choices))).toEqual(saidOf(choices))
  })
})
