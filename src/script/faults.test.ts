import { describe, expect, it } from 'vitest'
import { compiled } from '../testing/made-story.ts'
import { explore } from './compile/index.ts'
import { faultOf } from './fault.ts'
import { openScript, type ScriptFault } from './index.ts'

/** Plays the first lines of a script, of whatever kind, and gives the ids and the fault. */
function played(json: string): { ids: string[]; fault: ScriptFault | null } {
  const script = openScript(json)
  if (!script.ok) return { ids: [], fault: script.error }
  const ids: string[] = []
  for (let index = 0; index < 10; index += 1) {
    const step = script.value.step([], index)
    if (!step.ok) return { ids, fault: step.error }
    if (!step.value) return { ids, fault: null }
    ids.push(step.value.id)
  }
  return { ids, fault: null }
}

const TWO =
  'One. # id:one # by:teller\nTwo. # id:two # by:teller\n-> a\n=== a\nA. # id:a # by:ana\n-> END'

/** The compiled script with a divert turned elsewhere, as no compiler would write it. */
const diverted = (from: string, to: string) => {
  const json = compiled(TWO)
  const turned = json.replace(`{"->":"${from}"}`, `{"->":"${to}"}`)
  expect(turned).not.toBe(json)
  return turned
}

describe('a script that cannot go on', () => {
  it('still gives its last line, then says that it stops without an end', () => {
    const json = compiled('-> a\n=== a\nOne. # id:one # by:teller\nTwo. # id:two # by:teller')
    expect(played(json)).toMatchObject({
      ids: ['one', 'two'],
      fault: { kind: 'ran-out', after: 'two' },
    })
    expect(explore(json)).toMatchObject({
      ends: false,
      faults: [{ kind: 'ran-out', after: 'two' }],
    })
  })

  it('comes back from a divert to nowhere', () => {
    // Ink goes to whatever it finds nearest: here to the beginning, or to nothing at all.
    for (const to of ['nowhere.at.all', 'a.9.9', '^.^.^.x', '7', '']) {
      const json = diverted('a', to)
      const script = openScript(json)
      const length = script.ok ? script.value.length([]) : script
      expect(length).toMatchObject({ ok: false })
      expect(explore(json)).toMatchObject({ ends: false, faults: [{ what: expect.any(String) }] })
    }
  })

  it('comes back from a divert to itself', () => {
    const json = compiled(TWO).replace('"^A. "', '{"->":"a"}')
    // Ink runs on from the end of a line to see whether the next is glued to it.
    expect(played(json)).toMatchObject({ ids: ['one'], fault: { kind: 'endless', after: 'one' } })
    expect(explore(json).faults).toMatchObject([{ kind: 'endless', after: 'one' }])
  })

  it('comes back from declarations that run in a circle', () => {
    const json = compiled(`VAR n = 1\n${TWO}`).replace(
      /"global decl":\[/,
      '$&{"->":"global decl"},',
    )
    expect(played(json).fault?.kind).toBe('not-ink')
    expect(explore(json).faults).toMatchObject([{ kind: 'not-ink' }])
  })

  it('comes back from knots that lead round without a word', () => {
    const json = compiled('One. # id:one # by:teller\n-> a\n=== a\n# mood:dry\n-> b\n=== b\n-> a')
    expect(played(json)).toMatchObject({ ids: ['one'], fault: { kind: 'endless', after: 'one' } })
    expect(explore(json).faults).toMatchObject([{ kind: 'endless', after: 'one' }])
  })

  it('does not ask the same endless line again', () => {
    const json = compiled(
      'One. # id:one # by:teller\nTwo. # id:two # by:teller\n-> a\n=== a\n-> b\n=== b\n-> a',
    )
    const script = openScript(json)
    if (!script.ok) throw new Error(script.error.what)
    const first = script.value.step([], 1)
    expect(first.ok).toBe(false)
    const clock = Date.now()
    for (let times = 0; times < 50; times += 1) expect(script.value.step([], 1)).toEqual(first)
    expect(Date.now() - clock).toBeLessThan(250 * 25)
    expect(script.value.step([], 0)).toMatchObject({ ok: true, value: { id: 'one' } })
  })

  it('comes back from lines without end and without a choice', () => {
    const json = compiled('-> a\n=== a\nRound. # id:round # by:teller\n-> a')
    const script = openScript(json)
    if (!script.ok) throw new Error(script.error.what)
    expect(script.value.step([], 9)).toMatchObject({ ok: true, value: { round: 9 } })
    expect(script.value.length([])).toMatchObject({ ok: false, error: { kind: 'endless' } })
    expect(script.value.step(['on'], 0)).toMatchObject({ ok: false, error: { kind: 'endless' } })
    expect(explore(json)).toMatchObject({ ends: false, faults: [{ kind: 'endless' }] })
  })

  it('comes back from a function that calls itself without end', () => {
    const json = compiled(
      'One. # id:one # by:teller\n-> a\n=== a\nTwo. # id:two # by:teller\n{f()}\n-> END\n=== function f()\n~ return f()',
    )
    expect(played(json)).toMatchObject({ ids: ['one'], fault: { after: 'one' } })
    expect(explore(json).faults).toMatchObject([{ after: 'one' }])
  })

  it('tells a full stack from other errors', () => {
    expect(faultOf(new RangeError('Maximum call stack size exceeded'), 'one').kind).toBe('overflow')
    expect(faultOf('RUNTIME ERROR: something', null)).toEqual({
      kind: 'broken',
      what: 'RUNTIME ERROR: something',
      after: null,
    })
  })

  it('names a line without an id, after those that have one', () => {
    expect(played(compiled('One. # id:one # by:teller\nTwo.\n-> END'))).toMatchObject({
      ids: ['one'],
      fault: { kind: 'no-id', what: 'a line has no id: “Two.”', after: 'one' },
    })
  })

  it('refuses what is no script', () => {
    for (const text of [
      '',
      'hello',
      'null',
      '{}',
      '[]',
      '{"inkVersion":21}',
      '{"inkVersion":1,"root":[]}',
    ])
      expect(openScript(text)).toMatchObject({ ok: false, error: { kind: 'not-ink' } })
  })

  it('plays on elsewhere after a fault, as if nothing had been', () => {
    const json = compiled(`Which? # id:which # by:teller
+ [Fall # id:fall]
  Down. # id:down # by:teller
  Deeper. # id:deeper # by:teller
  {f()}
+ [Stay # id:stay]
  Here. # id:here # by:teller
- -> END
=== function f()
~ return f()`)
    const script = openScript(json)
    if (!script.ok) throw new Error(script.error.what)
    for (let turn = 0; turn < 2; turn += 1) {
      expect(script.value.step(['fall'], 0)).toMatchObject({ ok: true, value: { id: 'down' } })
      expect(script.value.step(['fall'], 1)).toMatchObject({
        ok: false,
        error: { after: 'down' },
      })
      expect(script.value.step(['stay'], 0)).toMatchObject({ ok: true, value: { id: 'here' } })
    }
    expect([...explore(json).lines.keys()].sort()).toEqual(['down', 'here', 'which'])
  })
})
