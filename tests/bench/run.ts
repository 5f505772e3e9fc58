/**
 * What Readout reaches, beside its peers, in one run: `npm run bench [-- --only PART[,PART]]`.
 * docs/measured.md says what each figure means. Ends 1 where one that is required is missed.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../../src/tools/folders.ts'
import { type Figure, isReached } from './figure.ts'
import { type Ground, openGround } from './ground.ts'
import { asked } from './part-asked.ts'
import { blocking } from './part-blocking.ts'
import { boxes } from './part-boxes.ts'
import { firstLine } from './part-first-line.ts'
import { firstPaint } from './part-first-paint.ts'
import { memory } from './part-memory.ts'
import { rest } from './part-rest.ts'
import { shift } from './part-shift.ts'
import { steps } from './part-steps.ts'
import { table } from './part-table.ts'
import { tellings } from './part-tellings.ts'
import { wire } from './part-wire.ts'
import { tableOf } from './table.ts'

const PARTS: Readonly<Record<string, (ground: Ground) => Promise<Figure[]>>> = {
  'first-line': firstLine,
  'first-paint': firstPaint,
  asked,
  shift,
  wire,
  blocking,
  rest,
  steps,
  boxes,
  memory,
  tellings: async (ground) => [...(await tellings(ground)), ...(await table(ground))],
}

/** The parts that `--only` names, or all. Throws on one that nobody knows. */
function chosenParts(args: string[]): string[] {
  const { only } = parseArgs({ args, options: { only: { type: 'string' } } }).values
  const names = only?.split(',') ?? Object.keys(PARTS)
  const unknown = names.find((name) => !Object.hasOwn(PARTS, name))
  if (unknown === undefined) return names
  throw new Error(`--only takes ${Object.keys(PARTS).join(', ')}, not "${unknown}"`)
}

async function main(): Promise<void> {
  const names = chosenParts(process.argv.slice(2))
  const ground = await openGround()
  const figures: Figure[] = []
  const unmeasured: string[] = []
  for (const name of names) {
    process.stderr.write(`measuring ${name}\n`)
    try {
      figures.push(...((await PARTS[name]?.(ground)) ?? []))
    } catch (error) {
      // What the other parts found is not lost with it.
      unmeasured.push(name)
      process.stderr.write(`${name} could not be measured: ${error}\n`)
    }
  }
  const machine = {
    processor: cpus()[0]?.model ?? '',
    cores: cpus().length,
    browser: ground.browser.version(),
    node: process.version,
  }
  await ground.close()
  const file = join(ROOT, 'test-results/bench.json')
  await mkdir(join(ROOT, 'test-results'), { recursive: true })
  const when = new Date().toISOString()
  await writeFile(file, `${JSON.stringify({ when, machine, figures, unmeasured }, null, 2)}\n`)
  process.stdout.write(`${tableOf(figures)}\n\nThe same as JSON: ${file}\n`)
  process.exitCode = unmeasured.length === 0 && figures.every(isReached) ? 0 : 1
}

await main()
