import { describe, expect, it } from 'vitest'
import { compiled } from '../../testing/made-story.ts'
import { explore } from './index.ts'

const explored = (script: string) => explore(compiled(script))
const wayTo = (script: string, line: string) => explored(script).lines.get(line)?.choices

const HUB = `-> hub
=== hub
Which? # id:hub # by:teller
+ [Stay # id:stay]
  Here. # id:here # by:teller
  -> hub
* [Ask # id:ask]
  Asked. # id:asked # by:teller
  -> hub
* [Leave # id:leave]
  Left. # id:left # by:teller
  -> END`

describe('an exploration', () => {
  it('finds every line and choice of a story that goes round', () => {
    const { lines, choices, ends, trapped, faults, complete } = explored(HUB)
    expect([...lines.keys()]).toEqual(['hub', 'here', 'asked', 'left'])
    expect([...new Set(choices.map(({ id }) => id))]).toEqual(['stay', 'ask', 'leave'])
    expect({ ends, trapped, faults, complete }).toEqual({
      ends: true,
      trapped: [],
      faults: [],
      complete: true,
    })
  })

  it('takes the walk of fewest lines, and of two the one with the lower choice', () => {
    const script = `-> a
=== a
A. # id:a # by:teller
* [Long # id:long]
  L. # id:l # by:teller
  M. # id:m # by:teller
  -> z
* [Short # id:short]
  S. # id:s # by:teller
  -> z
* [As short # id:as-short]
  T. # id:t # by:teller
  -> z
=== z
Z. # id:z # by:teller
-> END`
    expect(wayTo(script, 'z')).toEqual(['short'])
    expect(explored(script).lines.get('z')?.distance).toBe(3)
  })

  it('finds what opens only when nothing else is left', () => {
    const script = `-> hub
=== hub
Which? # id:hub # by:teller
* [One # id:one]
  First. # id:first # by:teller
  -> hub
* [Two # id:two]
  Second. # id:second # by:teller
  -> hub
* ->
  Left over. # id:left # by:teller
  -> END`
    expect(wayTo(script, 'left')).toEqual(['one', 'two'])
  })

  it('finds what a second or third visit shows', () => {
    const script = `-> hub
=== hub
{Once|Twice|Often}. # id:hub # by:teller
{more > 1: Thrice. # id:thrice # by:teller}
+ [Again # id:again] -> more
+ [Leave # id:leave]
  Gone. # id:gone # by:teller
  -> END
=== more
More. # id:more # by:teller
-> hub`
    expect(wayTo(script, 'thrice')).toEqual(['again', 'again'])
  })

  it('finds what a sequence leads to, far from where it is asked', () => {
    const script = `-> a
=== a
A. # id:a # by:teller
+ [On # id:on]
  B. # id:b # by:teller
  {-> a | -> a | -> z}
=== z
Z. # id:z # by:teller
-> END`
    expect(wayTo(script, 'z')).toEqual(['on', 'on', 'on'])
    expect(explored(script)).toMatchObject({ ends: true, trapped: [], complete: true })
  })

  it('finds what a cycle or chance leads to in the end', () => {
    const round = (leads: string) => `-> a
=== a
A. # id:a # by:teller
+ [On # id:on]
  B. # id:b # by:teller
  ${leads}
=== z
Z. # id:z # by:teller
-> END`
    expect(wayTo(round('{&-> a|-> a|-> z}'), 'z')).toEqual(['on', 'on', 'on'])
    const bounds = { choices: 60, steps: 100_000 }
    const { lines } = explore(compiled(round('{RANDOM(1, 6) == 6: -> z}\n-> a')), bounds)
    expect(lines.get('z')?.choices.length).toBeGreaterThan(1)
  })

  it('names the lines from which no way leads to an end', () => {
    const { ends, trapped } = explored(`-> a
=== a
A. # id:a # by:teller
* [Well # id:well]
  B. # id:b # by:teller
  -> END
* [Ill # id:ill]
  C. # id:c # by:teller
  -> ring
=== ring
Ring. # id:ring # by:teller
+ [Round # id:round]
  Still. # id:still # by:teller
  -> ring`)
    expect(ends).toBe(true)
    expect(trapped).toEqual(['ring'])
  })

  it('tells a choice that no line follows from one that leads on, whatever comes after the line', () => {
    const { choices } = explored(`A. # id:a # by:teller
* [Silent # id:silent] -> END
* [Broken # id:broken]
  B. # id:b # by:teller`)
    expect(choices.map(({ id, leads, after }) => [id, leads, after])).toEqual([
      ['silent', 'nowhere', 'a'],
      ['broken', 'on', 'a'],
    ])
  })

  it('stays small where many once-only asides lie along the way', () => {
    const at = (i: number) => `-> l${i}
=== l${i}
Line ${i}. # id:l${i} # by:teller
* [Who? # id:who${i}]
  Aside. # id:who${i}-line # by:teller
  -> l${i}
* [What? # id:what${i}]
  Aside. # id:what${i}-line # by:teller
  -> l${i}
+ [On # id:on${i} # go-on]
  On. # id:on${i}-line # by:teller
`
    const script = `${Array.from({ length: 12 }, (_, i) => at(i)).join('')}-> END`
    const { lines, complete } = explore(compiled(script), { choices: 500, steps: 100_000 })
    expect(complete).toBe(true)
    expect(lines.get('l11')?.choices).toEqual(Array.from({ length: 11 }, (_, i) => `on${i}`))
  })
})

describe('an exploration that reaches a limit', () => {
  const FEW = { choices: 200, steps: 1_000_000 }
  const limitOf = (script: string, bounds = FEW) => explore(compiled(script), bounds).limit

  const COUNTER = `VAR n = 0
-> a
=== a
~ n = n + 1
Line. # id:a # by:teller
+ [On # id:on] -> a
+ [Stop # id:stop]
  End. # id:end # by:teller
  -> END`

  it('says which, after which line, and which variable grows', () => {
    expect(limitOf(COUNTER)).toEqual({
      what: 'choices',
      most: 200,
      after: 'a',
      growing: [{ facet: 'variable', name: 'n', values: 101 }],
    })
    expect(limitOf(COUNTER, { choices: 1e6, steps: 500 })).toMatchObject({
      what: 'steps',
      most: 500,
      growing: [{ name: 'n' }],
    })
  })

  it('names whatever else makes every place a new one', () => {
    const round = (ink: string, more = '') =>
      `-> a\n=== a\n${ink}Line. # id:a # by:teller\n+ [On # id:on] -> a\n${more}`
    const facets = (script: string) => limitOf(script)?.growing.map(({ facet }) => facet)
    const counted = round('', '').replace(
      '-> a\n=== a',
      '-> b\n=== b\n{c > b: -> END}\n-> a\n=== c\n-> END\n=== a',
    )
    expect(facets(counted.replace('] -> a', '] -> b'))).toEqual(['visits'])
    expect(facets(round('{RANDOM(1, 6) > 6: -> END}\n'))).toEqual(['chance'])
    expect(facets(round('{TURNS() > 900: -> END}\n'))?.[0]).toBe('turns')
    const tunnel = '-> a -> END\n=== a\nLine. # id:a # by:teller\n+ [In # id:in] -> a ->\n- ->->'
    expect(facets(tunnel)).toEqual(['tunnels'])
    const passed = '-> a(0)\n=== a(x)\nLine. # id:a # by:teller\n+ [On # id:on] -> a(x + 1)'
    expect(limitOf(passed)?.growing).toMatchObject([{ facet: 'variable', name: 'x' }])
  })

  it('keeps what it found: every line and an end, where they came in time', () => {
    const asks = Array.from({ length: 12 }, (_, i) => i)
    const hub = (leads: string) => `-> hub
=== hub
Which? # id:hub # by:teller
${asks.map((i) => `* (c${i}) [Ask # id:ask${i}]\n  Asked. # id:asked${i} # by:teller\n  -> hub`).join('\n')}
+ [Leave # id:leave]
  Bye. # id:bye # by:teller
  ${leads}`
    const open = explore(compiled(hub('-> END')), FEW)
    expect(open).toMatchObject({ complete: false, ends: true, trapped: [], faults: [] })
    expect([...open.lines.keys()].sort()).toEqual(
      ['hub', 'bye', ...asks.map((i) => `asked${i}`)].sort(),
    )
    expect(open.limit?.growing[0]?.facet).toBe('offer')
    const all = asks.map((i) => `c${i}`).join(' && ')
    const secret = `{${all}: -> secret}\n  -> hub\n=== secret\nAll. # id:all # by:teller\n-> END`
    const shut = explore(compiled(hub(secret)), FEW)
    expect(shut.lines.has('all')).toBe(false)
    expect(shut).toMatchObject({ ends: false, trapped: ['hub'] })
  })
})
