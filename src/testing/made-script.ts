import fc from 'fast-check'

/** Little ink scripts of every shape that a writer may put together, and some that none should. */
interface MadeChoice {
  readonly sticky: boolean
  readonly goOn: boolean
  readonly condition: string
  readonly effect: string
  readonly to: number
}

interface MadeKnot {
  readonly opening: number
  readonly lines: number
  readonly choices: readonly MadeChoice[]
  readonly fallback: number
}

const KNOTS = 4

const choice: fc.Arbitrary<MadeChoice> = fc.record({
  sticky: fc.boolean(),
  goOn: fc.boolean(),
  condition: fc.constantFrom('', '', '', '{x > 0} ', '{k1} ', '{not k2} ', '{x == 1 && k3} '),
  effect: fc.constantFrom('', '', '~ x = (x + 1) % 3', '~ x = 0'),
  to: fc.nat(KNOTS),
})

const knot: fc.Arbitrary<MadeKnot> = fc.record({
  opening: fc.nat(6),
  lines: fc.integer({ min: 1, max: 2 }),
  choices: fc.array(choice, { maxLength: 3 }),
  fallback: fc.nat(KNOTS),
})

/** The last of the places to go to is the end. */
const divert = (to: number): string => (to >= KNOTS ? '-> END' : `-> k${to}`)

/** Lines that differ with the state of play: sequences, cycles, conditions, chance. */
const openings = (id: string): string[] => [
  '',
  '',
  '',
  `{First|Then|Last} here. # id:${id}-sequence # by:teller`,
  `{x > 1:\n  More of it. # id:${id}-more # by:teller\n}`,
  `{RANDOM(1, 3) == 1:\n  By chance. # id:${id}-chance # by:teller\n}`,
  `{&One|Other} and {~this|that|these}. # id:${id}-cycle # by:teller`,
]

function knotText(made: MadeKnot, at: number): string {
  const id = `k${at}`
  const lines = Array.from(
    { length: made.lines },
    (_, i) => `Line ${i} of ${at}. # id:${id}-${i} # by:teller`,
  )
  const choices = made.choices.flatMap((one, i) => {
    const name = `${id}-c${i}`
    const goOn = one.goOn ? ' # go-on' : ''
    return [
      `${one.sticky ? '+' : '*'} ${one.condition}[Take ${i} # id:${name}${goOn}]`,
      ...(one.effect ? [`  ${one.effect}`] : []),
      `  After ${i} of ${at}. # id:${name}-line # by:teller`,
      `  ${divert(one.to)}`,
    ]
  })
  // Lines lie between a fallback and the next choice, so that no way goes round without a line.
  const fallback =
    choices.length > 0
      ? ['* ->', `  Left over at ${at}. # id:${id}-left # by:teller`, '  -> END']
      : [divert(made.fallback)]
  const opening = openings(id)[made.opening] ?? ''
  return [`=== ${id} ===`, `# scene:scene-${at}`, ...lines, opening, ...choices, ...fallback]
    .filter((line) => line !== '')
    .join('\n')
}

/** A knot without choices may lead to itself: such scripts never come to a choice or an end. */
const runsOn = (knots: readonly MadeKnot[]): boolean =>
  knots.some((_, from) => {
    const passed = new Set<number>()
    let at = from
    while (at < KNOTS && knots[at]?.choices.length === 0 && !passed.has(at)) {
      passed.add(at)
      at = knots[at]?.fallback ?? KNOTS
    }
    return passed.has(at)
  })

/** Ink texts of four knots with choices, loops, conditions, counts and chance. */
export const madeScripts: fc.Arbitrary<string> = fc
  .array(knot, { minLength: KNOTS, maxLength: KNOTS })
  .filter((knots) => !runsOn(knots))
  .map((knots) => ['VAR x = 0', '-> k0', ...knots.map(knotText)].join('\n'))
