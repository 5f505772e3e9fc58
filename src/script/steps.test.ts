import { describe, expect, it } from 'vitest'
import { compiled } from '../testing/made-story.ts'
import { straightId, straightScript } from '../testing/straight-script.ts'
import { thorough } from '../testing/thorough.ts'
import { underWildClock } from '../testing/wild-clock.ts'
import { explore } from './compile/index.ts'
import { openScript, type ScriptFault, type Step } from './index.ts'
import { StretchCount } from './stretch-count.ts'

/** Lines in a row: more than a stack has frames for, were one taken for each. */
const LONG = thorough ? 50_000 : 20_000

/** Every line of a script from its beginning up to a choice, and what keeps it from going on. */
function stretchOf(json: string): { steps: Step[]; fault: ScriptFault | null } {
  const script = openScript(json)
  if (!script.ok) return { steps: [], fault: script.error }
  const steps: Step[] = []
  for (;;) {
    const step = script.value.step([], steps.length)
    if (!step.ok) return { steps, fault: step.error }
    if (!step.value) return { steps, fault: null }
    steps.push(step.value)
  }
}

/** What keeps a script from being played, after which line. */
const faultIn = (ink: string) =>
  stretchOf(compiled(`One. # id:one # by:teller\nTwo. # id:two # by:teller\n${ink}`)).fault

describe('a script on a busy machine', () => {
  const LOOP = `VAR n = 0
One. # id:one # by:teller
-> count
=== count
~ n = n + 1
{ n < 500:
  -> count
}
Two. # id:two # by:teller
* [Again # id:again]
  Three. # id:three # by:teller
  -> END
* [Fall # id:fall]
  -> round
=== round
-> round`

  it('gives the same lines and the same faults as on an idle one', () => {
    for (const json of [compiled(LOOP), compiled('-> a\n=== a\n-> a'), straightScript(300)])
      expect(underWildClock(() => stretchOf(json))).toEqual(stretchOf(json))
  })

  it('is explored as far as on an idle one', () => {
    for (const json of [compiled(LOOP), straightScript(300)])
      expect(underWildClock(() => explore(json))).toEqual(explore(json))
  })
})

describe('a long script', () => {
  it(`of ${LONG} lines without a choice comes to its end`, () => {
    const json = straightScript(LONG)
    const { steps, fault } = stretchOf(json)
    expect(fault).toBe(null)
    expect(steps.length).toBe(LONG)
    expect(steps.at(-1)).toMatchObject({ id: straightId(LONG - 1), end: true })
    const seen = explore(json)
    expect(seen.lines.size).toBe(LONG)
    expect(seen).toMatchObject({ ends: true, faults: [], complete: true })
  }, 120_000)
})

describe('a limit', () => {
  it('on steps names the place where the script goes round', () => {
    expect(faultIn('-> there\n=== there\n-> back\n=== back\n-> there')).toEqual({
      kind: 'endless',
      what: expect.stringMatching(
        /^no line comes within 100,000 steps: the script runs in a circle through "(there|back)"$/,
      ),
      after: 'one',
    })
  })

  it('on lines names the one that comes again and again', () => {
    expect(faultIn('-> a\n=== a\nRound. # id:round # by:teller\n-> a')).toEqual({
      kind: 'endless',
      what: 'the line "round" comes more than 1,000 times, and no choice between',
      after: 'round',
    })
  })

  it('holds where each line has an id of its own', () => {
    const count = new StretchCount()
    const lines = Array.from({ length: 100_001 }, (_, at) => count.add({ id: `l${at}`, text: 'x' }))
    expect(lines.findIndex((fault) => fault !== null)).toBe(100_000)
    expect(lines.at(-1)).toBe('more than 100,000 lines come, and no choice between')
    count.begin()
    expect(count.add({ id: 'again', text: 'x' })).toBe(null)
  })

  it('holds for what one line may put out', () => {
    const endless = { kind: 'endless', after: expect.stringMatching(/one|two/) }
    for (const ink of ['-> a\n=== a\n<>more<>\n-> a', '-> a\n=== a\n# more\n-> b\n=== b\n-> a'])
      expect(faultIn(ink)).toMatchObject({
        ...endless,
        what: 'one line has more than 1,000 pieces of text and tags',
      })
    expect(faultIn('VAR s = "x"\n-> a\n=== a\n~ s = s + s\n-> a')).toMatchObject({
      ...endless,
      what: 'a text grows beyond 20,000 characters',
    })
  })
})
