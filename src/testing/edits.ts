import fc from 'fast-check'

/** A line of a little story: its id is all that matters here. */
type LineId = string

/** An aside is taken once and comes back; the one way on leads to the knot after. */
interface EditedChoice {
  readonly id: string
  readonly lines: readonly LineId[]
  /** The name of the knot that it leads on to; `null` for an aside. */
  readonly to: string | null
}

interface EditedKnot {
  readonly name: string
  readonly lines: readonly LineId[]
  readonly choices: readonly EditedChoice[]
}

/** A story that can be edited as a writer edits one, and written out as ink. Knots lead onward only. */
export type EditedStory = readonly EditedKnot[]

const KNOTS = 4

/** Stories in which each knot has one to four lines, asides, and one or two ways on. */
export const editedStories: fc.Arbitrary<EditedStory> = fc
  .array(
    fc.record({
      lines: fc.integer({ min: 1, max: 4 }),
      asides: fc.array(fc.integer({ min: 1, max: 2 }), { maxLength: 2 }),
      ways: fc.array(fc.record({ skips: fc.nat(1), lines: fc.nat(1) }), {
        minLength: 1,
        maxLength: 2,
      }),
    }),
    { minLength: KNOTS, maxLength: KNOTS },
  )
  .map((shapes) =>
    shapes.map(({ lines, asides, ways }, at) => ({
      name: `k${at}`,
      lines: ids(`k${at}-l`, lines),
      choices: [
        ...asides.map((count, i) => ({
          id: `k${at}-a${i}`,
          lines: ids(`k${at}-a${i}-l`, count),
          to: null,
        })),
        ...ways.map(({ skips, lines: count }, i) => ({
          id: `k${at}-on${i}`,
          lines: ids(`k${at}-on${i}-l`, count),
          to: `k${at + 1 + skips}`,
        })),
      ],
    })),
  )

const ids = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`)

/** One thing that a writer does to a story; `at` and `where` pick what it is done to. */
export interface Edit {
  readonly kind:
    | 'insert-line'
    | 'delete-line'
    | 'rename-line'
    | 'move-line'
    | 'insert-knot'
    | 'delete-knot'
    | 'rename-knot'
    | 'move-knot'
    | 'add-choice'
    | 'delete-choice'
    | 'rename-choice'
    | 'reorder-choices'
  readonly at: number
  readonly where: number
}

/** One to six edits. */
export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Edit['kind']>(
      'insert-line',
      'delete-line',
      'rename-line',
      'move-line',
      'insert-knot',
      'delete-knot',
      'rename-knot',
      'move-knot',
      'add-choice',
      'delete-choice',
      'rename-choice',
      'reorder-choices',
    ),
    at: fc.nat(30),
    where: fc.nat(30),
  }),
  { minLength: 1, maxLength: 6 },
)

/** The edit that takes a line away, with the choice that it follows where it stands after one. */
export function removalOf(story: EditedStory, line: string): Edit | null {
  for (const [at, { lines, choices }] of story.entries()) {
    const own = lines.indexOf(line)
    if (own !== -1) return { kind: 'delete-line', at, where: own }
    const choice = choices.findIndex((one) => one.lines.includes(line))
    if (choice !== -1) return { kind: 'delete-choice', at, where: choice }
  }
  return null
}

/** The story after one edit. `fresh` gives names that stand nowhere yet. */
export function edited(story: EditedStory, edit: Edit, fresh: () => string): EditedStory {
  const knot = story[edit.at % story.length]
  if (!knot) return story
  const change = (changed: EditedKnot) => story.map((one) => (one === knot ? changed : one))
  const { lines, choices } = knot
  const line = edit.where % Math.max(1, lines.length)
  const picked = choices[edit.where % Math.max(1, choices.length)]
  switch (edit.kind) {
    case 'insert-line':
      return change({ ...knot, lines: lines.toSpliced(line, 0, fresh()) })
    case 'delete-line':
      return change({ ...knot, lines: lines.toSpliced(line, 1) })
    case 'rename-line':
      return lines.length === 0 ? story : change({ ...knot, lines: lines.with(line, fresh()) })
    case 'move-line':
      return movedLine(story, knot, line, edit.where)
    case 'insert-knot':
      return insertedKnot(story, edit.at % story.length, fresh)
    case 'delete-knot':
      return story.length === 1 ? story : story.filter((one) => one !== knot)
    case 'rename-knot':
      return renamedKnot(story, knot.name, fresh())
    case 'move-knot': {
      const rest = story.filter((one) => one !== knot)
      return rest.toSpliced(edit.where % story.length, 0, knot)
    }
    case 'add-choice': {
      const aside = { id: fresh(), lines: [fresh()], to: null }
      return change({ ...knot, choices: choices.toSpliced(edit.where % 3, 0, aside) })
    }
    case 'delete-choice':
      return change({ ...knot, choices: choices.filter((one) => one !== picked) })
    case 'rename-choice':
      return change({
        ...knot,
        choices: choices.map((one) => (one === picked ? { ...one, id: fresh() } : one)),
      })
    case 'reorder-choices':
      return change({ ...knot, choices: choices.toReversed() })
  }
}

function movedLine(story: EditedStory, from: EditedKnot, line: number, where: number): EditedStory {
  const id = from.lines[line]
  if (id === undefined) return story
  const to = where % story.length
  return story
    .map((one) => (one === from ? { ...one, lines: one.lines.toSpliced(line, 1) } : one))
    .map((one, at) => (at === to ? { ...one, lines: [...one.lines, id] } : one))
}

function insertedKnot(story: EditedStory, at: number, fresh: () => string): EditedStory {
  const next = story[at]
  if (!next) return story
  const name = fresh()
  const way = { id: fresh(), lines: [], to: next.name }
  const knot = { name, lines: [fresh()], choices: [way] }
  const led = story.map((one) => ({
    ...one,
    choices: one.choices.map((choice) =>
      choice.to === next.name ? { ...choice, to: name } : choice,
    ),
  }))
  return led.toSpliced(at, 0, knot)
}

const renamedKnot = (story: EditedStory, from: string, to: string): EditedStory =>
  story.map((one) => ({
    ...one,
    name: one.name === from ? to : one.name,
    choices: one.choices.map((choice) => (choice.to === from ? { ...choice, to } : choice)),
  }))

/**
 * The story as ink. A knot that leads to none that comes after it leads to the last line, so that
 * every walk ends.
 */
export function inkOf(story: EditedStory): string {
  const order = new Map(story.map(({ name }, at) => [name, at]))
  const target = (from: number, to: string) => ((order.get(to) ?? -1) > from ? to : 'the_end')
  const knots = story.map(({ name, lines, choices }, at) => {
    const ways = choices.filter(({ to }) => to !== null)
    const offers = choices.map((choice) => {
      const goOn = choice === ways[0] ? ' # go-on' : ''
      return [
        `${choice.to === null ? '*' : '+'} [Take it # id:${choice.id}${goOn}]`,
        ...choice.lines.map(inkLine),
        `-> ${choice.to === null ? `${name}_offer` : target(at, choice.to)}`,
      ]
    })
    const body = ways.length === 0 ? ['-> the_end'] : [`-> ${name}_offer`]
    const offer = ways.length === 0 ? [] : [`=== ${name}_offer ===`, ...offers.flat()]
    // Choices right after a choice, without a line between, are no story: the checker says so.
    const said = lines.length === 0 ? [`${name}-left`] : lines
    return [`=== ${name} ===`, `# scene:talk`, ...said.map(inkLine), ...body, ...offer]
  })
  const end = ['=== the_end ===', '# scene:after', inkLine('the-end'), '-> END']
  return [`-> ${story[0]?.name ?? 'the_end'}`, ...knots.flat(), ...end].join('\n')
}

const inkLine = (id: LineId): string => `Words of ${id}. # id:${id} # by:teller`
