/**
 * What the lesson costs, each figure beside what it is measured against, in one run:
 * `npm run bench:lesson`, after `npm run build`. Prints a table and the same as JSON; ends 1 when
 * something is over what it may be.
 */
import { resolve } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { sizesOf } from '../../src/tools/sizes.ts'
import { serve } from '../../src/tools/start.ts'
import { findChromium } from '../browser/chromium.ts'
import { resultFiles } from '../lesson/results.ts'
import {
  feedbackTimes,
  firstPaint,
  resultsTime,
  scriptsAsked,
  stepTimes,
} from './lesson-measure.ts'

const PORT = Number(process.env.BENCH_PORT ?? 4194)
const BASE = `http://127.0.0.1:${PORT}/`
const ROUNDS = 7

/** One line of the table. */
interface Row {
  readonly what: string
  readonly unit: string
  readonly median: number
  readonly least: number
  readonly greatest: number
  /** What it may be at most. */
  readonly most: number
  readonly beside: string
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)
const median = (values: readonly number[]): number =>
  sorted(values)[Math.floor(values.length / 2)] ?? Number.NaN
const written = (number: number): string => String(Number(number.toFixed(2)))
const spread = (values: readonly number[]): string =>
  `${written(median(values))} (${written(Math.min(...values))} to ${written(Math.max(...values))})`

function row(
  what: string,
  values: readonly number[],
  unit: string,
  most: number,
  beside = '',
): Row {
  return {
    what,
    unit,
    median: median(values),
    least: Math.min(...values),
    greatest: Math.max(...values),
    most,
    beside,
  }
}

/** The first question against Play's first line, in turn, so that both meet the same machine. */
async function paints(browser: Browser): Promise<Row> {
  const play: number[] = []
  const lesson: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    play.push(await firstPaint(browser, `${BASE}index.html`))
    lesson.push(await firstPaint(browser, `${BASE}lesson.html`))
  }
  const beside = `${spread(lesson)} and ${spread(play)} ms at 4×, 1.6 Mbps, 150 ms`
  const ratios = lesson.map((took) => took / median(play))
  return row('first question, against Play’s first line', ratios, '×', 1.1, beside)
}

async function answers(browser: Browser): Promise<Row> {
  const steps = await stepTimes(browser, BASE)
  const took = await feedbackTimes(browser, BASE)
  return row('an answer’s feedback', took, 'ms at 4×', 50, `a step in Play ${spread(steps)} ms`)
}

async function results(browser: Browser): Promise<Row> {
  const texts = (await resultFiles(500)).map((file) => JSON.stringify(file))
  const took: number[] = []
  for (let round = 0; round < 3; round += 1) took.push(await resultsTime(browser, BASE, texts))
  const few = await resultsTime(browser, BASE, texts.slice(0, 30))
  return row('five hundred result files', took, 'ms', 3000, `thirty: ${written(few)} ms`)
}

async function sizes(browser: Browser, folder: string): Promise<Row[]> {
  const [until, , , lesson] = await sizesOf(folder)
  const [play, page] = [until?.size ?? 0, lesson?.size ?? 0]
  const clients = (await scriptsAsked(browser, BASE)).filter((path) =>
    /cmi5|scorm|platform/i.test(path),
  )
  return [
    row(
      'the lesson adds',
      [page - play],
      'kB brotli',
      15,
      `Play ${written(play)}, lesson ${written(page)}`,
    ),
    row('platform’s clients loaded unlaunched', [clients.length], '', 0, clients.join(', ')),
  ]
}

function print(rows: readonly Row[]): void {
  for (const { what, unit, median, least, greatest, most, beside } of rows) {
    const range = least === greatest ? '' : `, ${written(least)} to ${written(greatest)}`
    process.stdout.write(
      `${median <= most ? 'ok  ' : 'MISS'} ${what}: ${written(median)}${range} of ${most} ${unit}${beside && `  [${beside}]`}\n`,
    )
  }
  process.stdout.write(`${JSON.stringify(rows)}\n`)
}

async function reachable(): Promise<void> {
  for (let n = 0; n < 50; n += 1) {
    const there = await fetch(BASE).then(
      ({ ok }) => ok,
      () => false,
    )
    if (there) return
    await new Promise((next) => setTimeout(next, 200))
  }
  throw new Error(`nothing is served at ${BASE}`)
}

async function main(): Promise<void> {
  const folder = resolve(process.argv[2] ?? 'dist')
  void serve(folder, PORT)
  await reachable()
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
  })
  const rows = [
    await paints(browser),
    await answers(browser),
    await results(browser),
    ...(await sizes(browser, folder)),
  ]
  await browser.close()
  print(rows)
  process.exit(rows.every(({ median: got, most }) => got <= most) ? 0 : 1)
}

void main()
