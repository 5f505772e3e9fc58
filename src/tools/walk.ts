import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import {
  BEGINNING,
  back,
  choose,
  next,
  openWork,
  type Place,
  type PlayFault,
  stepAt,
  viewAt,
  type Work,
} from '../player/index.ts'
import { fail, lineOf, ok, type Result } from '../reconstruction/index.ts'
import { labelOf } from '../words/index.ts'
import { openDraft } from './open-story.ts'
import { storyFolder } from './story-folder.ts'
import { type WalkedLine, walkedLine } from './walk-lines.ts'
import { printLine, printSources } from './walk-print.ts'

/** How often a walk prints one line while it takes the first of each choice: beyond it, it goes round. */
const SAME_LINE = 1_000

/**
 * `walk [DIR] [--json] [--choose 0,1,0]`: plays in the terminal, or prints one JSON object a line.
 * `--choose` takes choices by number from 0, then the first of each. Ends 1 when the script fails.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, choose: { type: 'string' } },
  })
  const chosen = parseChosen(values.choose)
  if (!chosen.ok) return complain(chosen.error)
  const opened = await openDraft(storyFolder(positionals[0]))
  if (!opened.ok) return complain(opened.error)
  if (opened.value.complaints) process.stderr.write(`${opened.value.complaints}\n`)
  const work = openWork(opened.value.bundle)
  if (!work.ok) return complain(faultText(work.error))
  if (values.json || values.choose !== undefined)
    return print(work.value, chosen.value, !!values.json)
  return play(work.value)
}

function parseChosen(text: string | undefined): Result<number[], string> {
  if (text === undefined || text === '') return ok([])
  const numbers = text.split(',').map(Number)
  const whole = numbers.every((number) => Number.isInteger(number) && number >= 0)
  return whole ? ok(numbers) : fail(`--choose takes numbers from 0 with commas, not "${text}"`)
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`)
  return 1
}

const faultText = ({ what, where, todo }: PlayFault): string => `${where}: ${what}\n  ${todo}`

/** Walks by numbers and prints every line. */
function print(work: Work, chosen: readonly number[], json: boolean): number {
  const left = [...chosen]
  const times = new Map<string, number>()
  let place: Place = BEGINNING
  for (;;) {
    const line = walkedAt(work, place)
    if (!line.ok) return complain(faultText(line.error))
    const { id } = line.value
    times.set(id, (times.get(id) ?? 0) + (left.length > 0 ? 0 : 1))
    if ((times.get(id) ?? 0) > SAME_LINE) return complain(goesRound(id))
    process.stdout.write(`${json ? JSON.stringify(line.value) : printLine(work, line.value)}\n`)
    const on = onward(work, place, line.value, left)
    if (!on.ok) return complain(on.error)
    if (on.value === null) return 0
    place = on.value
  }
}

const goesRound = (id: string): string =>
  `the line "${id}" came more than ${SAME_LINE.toLocaleString('en')} times: the first choices go round. Take others with --choose.`

function onward(
  work: Work,
  place: Place,
  line: WalkedLine,
  left: number[],
): Result<Place | null, string> {
  if (line.choices.length === 0) {
    const step = stepAt(work, place)
    if (step.ok && step.value.end) return ok(null)
    return readable(next(work, place))
  }
  const number = left.shift() ?? 0
  const choice = line.choices[number]
  if (!choice)
    return fail(
      `after "${line.id}" there are ${line.choices.length} choices, from 0: there is no ${number}`,
    )
  return readable(choose(work, place, choice.id))
}

const readable = (place: Result<Place, PlayFault>): Result<Place, string> =>
  place.ok ? place : fail(faultText(place.error))

function walkedAt(work: Work, place: Place): Result<WalkedLine, PlayFault> {
  const step = stepAt(work, place)
  if (!step.ok) return step
  const line = lineOf(work.bundle, step.value)
  if (line.ok) return ok(walkedLine(work.bundle, line.value, step.value))
  return fail({
    what: line.error.what,
    where: `line "${line.error.line}"`,
    todo: 'Run the checker.',
  })
}

const KEYS = 'Enter: on · number: choose · b: back · s: sources · q: leave'

/** Plays with a reader at the keyboard, or with answers piped in. */
async function play(work: Work): Promise<number> {
  const answers = createInterface({ input: process.stdin, terminal: false })
  const show = (place: Place): boolean => {
    const line = walkedAt(work, place)
    process.stdout.write(`${line.ok ? printLine(work, line.value) : faultText(line.error)}\n> `)
    return line.ok
  }
  process.stdout.write(`${work.bundle.story.title}\n${labelOf(work.bundle.story)}\n${KEYS}\n\n`)
  let place: Place = BEGINNING
  if (!show(place)) return 1
  for await (const answer of answers) {
    if (answer.trim() === 'q') break
    if (answer.trim() === 's') {
      const view = viewAt(work, place)
      process.stdout.write(`${view.ok ? printSources(work, view.value.line) : ''}\n> `)
      continue
    }
    const moved = answerTo(work, place, answer.trim())
    if (!moved.ok) process.stdout.write(`${moved.error}\n> `)
    else if (moved.value === null) break
    else {
      place = moved.value
      if (!show(place)) return 1
    }
  }
  answers.close()
  process.stdout.write('\n')
  return 0
}

/** Where an answer leads; `null` is the end. */
function answerTo(work: Work, place: Place, answer: string): Result<Place | null, string> {
  const step = stepAt(work, place)
  if (!step.ok) return fail(faultText(step.error))
  if (answer === 'b') return readable(back(work, place))
  if (/^\d+$/.test(answer)) {
    const choice = step.value.choices[Number(answer)]
    return choice ? readable(choose(work, place, choice.id)) : fail(`There is no choice ${answer}.`)
  }
  if (answer !== '') return fail(KEYS)
  if (step.value.end) return ok(null)
  const on = next(work, place)
  if (on.ok && on.value === place) return fail('Choose by its number.')
  return readable(on)
}
