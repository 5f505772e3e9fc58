import { describe, expect, it } from 'vitest'
import { compiled } from '../testing/made-story.ts'
import { openScript, type Script, type Step } from './index.ts'

function opened(script: string): Script {
  const done = openScript(compiled(script))
  if (!done.ok) throw new Error(done.error.what)
  return done.value
}

function stepOf(script: Script, choices: string[], index: number): Step {
  const step = script.step(choices, index)
  if (step.ok && step.value) return step.value
  throw new Error(step.ok ? 'no line there' : step.error.what)
}

const faultAt = (script: Script, choices: string[], index: number) => {
  const step = script.step(choices, index)
  return step.ok ? null : step.error
}

const FERRY = `
-> quay
=== quay
# scene:before
It rains. # id:rain # by:teller
The ferry waits. # id:ferry # by:teller # mood:dry
* [Board # id:board] -> talk
+ [Look round # id:look]
  A dog barks. # id:dog # by:teller
  -> quay
=== talk
# scene:talk
Ana said nothing. # id:nothing # by:ana
+ [Go on # id:on # go-on]
- The ferry leaves. # id:leaves # by:teller
-> END
`

describe('a walk through a script', () => {
  it('gives each line with its id, speaker, scene and remaining tags', () => {
    expect(stepOf(opened(FERRY), [], 1)).toEqual({
      id: 'ferry',
      text: 'The ferry waits.',
      by: 'teller',
      scene: 'before',
      tags: ['mood:dry'],
      choices: [
        { id: 'board', text: 'Board', goOn: false, tags: [] },
        { id: 'look', text: 'Look round', goOn: false, tags: [] },
      ],
      end: false,
      round: 0,
    })
  })

  it('tells apart a choice that threads offer twice', () => {
    const script = opened(`
-> stall
=== stall
It rains. # id:rain # by:teller
<- ask(1)
<- ask(2)
-> DONE
=== ask(crates)
* [Ask # id:ask] {crates} crates. # id:crates # by:teller
  -> END
`)
    expect(stepOf(script, [], 0).choices.map(({ id }) => id)).toEqual(['ask', 'ask~2'])
    expect(stepOf(script, ['ask'], 0).text).toBe('1 crates.')
    expect(stepOf(script, ['ask~2'], 0).text).toBe('2 crates.')
    expect(faultAt(script, ['ask~3'], 0)).toMatchObject({ kind: 'no-such-choice' })
  })

  it('offers choices only after the line before them, and marks the one that goes on', () => {
    const script = opened(FERRY)
    expect(stepOf(script, [], 0).choices).toEqual([])
    expect(stepOf(script, ['board'], 0).choices).toMatchObject([{ id: 'on', goOn: true }])
  })

  it('says where it ends, and has no line beyond', () => {
    const script = opened(FERRY)
    expect(stepOf(script, ['board', 'on'], 0).end).toBe(true)
    expect(script.step(['board', 'on'], 1)).toEqual({ ok: true, value: null })
    expect(script.length(['board', 'on'])).toEqual({ ok: true, value: 1 })
  })

  it('keeps a scene over choices, until the next one', () => {
    const script = opened(FERRY)
    expect(stepOf(script, ['look'], 0).scene).toBe('before')
    expect(stepOf(script, ['board', 'on'], 0).scene).toBe('talk')
    expect(stepOf(script, ['look', 'look'], 1).scene).toBe('before')
  })

  it('gives the scene of the earlier line again after going back over a change of scene', () => {
    const script = opened(FERRY)
    stepOf(script, ['board', 'on'], 0)
    expect(stepOf(script, ['look'], 0).scene).toBe('before')
    expect(stepOf(script, ['look', 'board'], 0).scene).toBe('talk')
  })

  it('refuses a choice that is not offered, and still answers the next question', () => {
    const script = opened(FERRY)
    expect(faultAt(script, ['swim'], 0)).toEqual({
      kind: 'no-such-choice',
      what: 'nothing called "swim" is offered',
      after: 'ferry',
    })
    expect(stepOf(script, ['board'], 0).id).toBe('nothing')
    expect(faultAt(script, ['board', 'board'], 0)?.after).toBe('nothing')
    expect(stepOf(script, [], 0).id).toBe('rain')
  })

  it('goes back over more choices than it keeps in memory, and on by another way', () => {
    const script = opened(FERRY)
    const far = Array.from({ length: 400 }, () => 'look')
    expect(stepOf(script, far, 2).id).toBe('ferry')
    for (const taken of [399, 380, 330, 20])
      expect(stepOf(script, [...far.slice(0, taken), 'board'], 0).id).toBe('nothing')
    expect(stepOf(script, far, 0).id).toBe('dog')
    expect(stepOf(script, far.slice(0, 3), 0).id).toBe('dog')
  })

  it('counts how often a line has come since the last choice', () => {
    const script = opened(`VAR n = 0
-> a
=== a
~ n = n + 1
Round. # id:round # by:teller
{n < 3: -> a}
-> END`)
    expect([0, 1, 2].map((index) => stepOf(script, [], index).round)).toEqual([0, 1, 2])
  })
})

describe('what ink adds of its own', () => {
  it('keeps the tags above everything off the first line', () => {
    const step = stepOf(
      opened('# title: Ferry\n# scene:none\nHello. # id:hello # by:ana\n-> END'),
      [],
      0,
    )
    expect(step).toMatchObject({ tags: [], scene: '', by: 'ana' })
  })

  it('leaves the first line a tag of its own that also stands above everything', () => {
    const step = stepOf(opened('# by:ana\nHello. # id:hello # by:ana\n-> END'), [], 0)
    expect(step.by).toBe('ana')
  })

  it('skips the blank line that a header makes', () => {
    for (const header of [
      'VAR n = 1',
      'VAR n = 1\n{n > 1: no}',
      '~ temp n = 1',
      '# title: Ferry\n',
    ]) {
      const script = `${header}\n\n-> a\n=== a\n# scene:a\nHello. # id:hello # by:ana\n-> END`
      expect(stepOf(opened(script), [], 0)).toMatchObject({ id: 'hello', scene: 'a', tags: [] })
    }
  })

  it('gives the tags of a knot to its first line', () => {
    const script = opened('-> a\n=== a\n# scene:a # light:low\nHello. # id:hello # by:ana\n-> END')
    expect(stepOf(script, [], 0)).toMatchObject({ scene: 'a', tags: ['light:low'] })
  })

  it('leaves curly quotes, dashes and no-break spaces as they are', () => {
    const text = '“No\u00a0one”—and I’m paraphrasing—said “so”.'
    expect(stepOf(opened(`${text} # id:a # by:ana\n-> END`), [], 0).text).toBe(text)
  })
})

describe('what a writer may use of ink', () => {
  it('offers a once-only choice once and a sticky one again, then falls back', () => {
    const script = opened(`-> hub
=== hub
Which? # id:hub # by:teller
* [One # id:one]
  First. # id:first # by:teller
* [Two # id:two]
  Second. # id:second # by:teller
* ->
  Nothing is left. # id:left # by:teller
  -> END
- -> hub`)
    const offered = (choices: string[]) => stepOf(script, choices, 1).choices.map(({ id }) => id)
    expect(offered(['one'])).toEqual(['two'])
    expect(stepOf(script, ['one', 'two'], 2)).toMatchObject({ id: 'left', end: true })
  })

  it('walks tunnels, threads and variables', () => {
    const script = opened(`VAR asked = false
-> start
=== start
Begin. # id:begin # by:teller
<- aside
+ [Ask # id:ask]
  ~ asked = true
  -> tunnel -> answer
=== aside
+ [Wander # id:wander]
  You wander. # id:wandered # by:teller
  -> END
=== tunnel
Through. # id:through # by:teller
->->
=== answer
{asked: Yes|No}. # id:answer # by:teller
-> END`)
    expect(
      stepOf(script, [], 0)
        .choices.map(({ id }) => id)
        .sort(),
    ).toEqual(['ask', 'wander'])
    expect(stepOf(script, ['ask'], 0).id).toBe('through')
    expect(stepOf(script, ['ask'], 1).text).toBe('Yes.')
    expect(stepOf(script, ['wander'], 0)).toMatchObject({ id: 'wandered', end: true })
  })

  it('leaves chance the same on every walk', () => {
    const source = `-> a
=== a
{~red|green|blue|white} {RANDOM(1, 1000)}. # id:a # by:teller
+ [Again # id:again] -> a`
    const walk = Array.from({ length: 12 }, (_, i) => Array.from({ length: i }, () => 'again'))
    const [first, second] = [opened(source), opened(source)]
    const texts = walk.map((choices) => stepOf(first, choices, 0).text)
    expect(new Set(texts).size).toBeGreaterThan(6)
    for (const at of [11, 3, 7, 0, 10, 7])
      expect(stepOf(second, walk[at] ?? [], 0).text).toBe(texts[at])
  })
})
