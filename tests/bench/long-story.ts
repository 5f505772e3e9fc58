import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../src/tools/folders.ts'

/** The made story that the long one goes on from: its parties, sources and call. */
const MADE = join(ROOT, 'tests/made-story')

/** A line's words: all of one form and length, so that only the place in the story differs. */
const WORDS = [
  'The ferry lies at the slip, and nobody boards it.',
  'A gull walks the rail, looks down and thinks better of it.',
  'Rain comes over the water, stops short and goes back out.',
] as const

/** The id of a long story's line, from 1. */
export const lineId = (number: number): string => `step-${number}`

/** How many lines come between two choices; each choice goes on by "next". */
const STRETCH = 10

/**
 * Writes the folder of a story of so many lines: before its call, a wait on the quay in which a choice
 * comes after every ten lines.
 * @returns the folder; the caller takes it away.
 */
export async function writeLongStory(lines: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-long-'))
  await cp(MADE, folder, { recursive: true })
  const ink = await readFile(join(MADE, 'ferry.ink'), 'utf8')
  const sourcing = await readFile(join(MADE, 'sourcing.yaml'), 'utf8')
  const numbers = Array.from({ length: lines }, (_, at) => at + 1)
  await writeFile(
    join(folder, 'ferry.ink'),
    ink.replace(
      '-> quay',
      ['-> wait', '=== wait', '# scene:quay', ...numbers.map(lineInk), '-> quay'].join('\n'),
    ),
  )
  await writeFile(join(folder, 'sourcing.yaml'), sourcing + numbers.map(lineSourcing).join(''))
  return folder
}

function lineInk(number: number): string {
  const line = `${WORDS[number % WORDS.length]} # id:${lineId(number)} # by:narrator`
  if (number % STRETCH !== 0) return line
  return [line, `+ [Go on # id:on-${number} # go-on]`, '-'].join('\n')
}

const lineSourcing = (number: number): string =>
  `${lineId(number)}: {kind: "narration", claims: []}\n`
