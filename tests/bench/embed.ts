import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { type Browser, chromium } from '@playwright/test'
import { serve } from '../../src/tools/start.ts'
import { findChromium } from '../browser/chromium.ts'
import { openHostSite } from '../embed/hosts.ts'
import { hostPage, type Inside } from './embed-hosts.ts'
import {
  type Loading,
  loadAndRest,
  median,
  pageToNext,
  restOf,
  tapToNext,
} from './embed-measure.ts'

const PORT = Number(process.env.BENCH_PORT ?? 4193)
const BASE = `http://127.0.0.1:${PORT}/`
const RUNS = 5

/** One line of the table: what is measured, what must be reached, what was. */
interface Row {
  readonly what: string
  readonly most: number
  readonly got: number
  readonly unit: string
  /** The same measured at the others, for comparison. */
  readonly beside: string
}

async function times<T>(count: number, act: () => Promise<T>): Promise<T[]> {
  const results: T[] = []
  for (let n = 0; n < count; n += 1) results.push(await act())
  return results
}

/** Runs the table of issue 4. `tsx tests/bench/embed.ts [FOLDER]`: the folder is a finished build. */
async function main(): Promise<void> {
  const folder = resolve(process.argv[2] ?? 'dist')
  void serve(folder, PORT)
  await reachable(BASE)
  const site = await openHostSite()
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
  })
  const rows = await measure(browser, folder, (inside, count) =>
    hostPage(site, inside, BASE, count),
  )
  await browser.close()
  await site.close()
  print(rows)
  process.exit(rows.every(({ got, most }) => got <= most) ? 0 : 1)
}

async function reachable(address: string): Promise<void> {
  for (let n = 0; n < 50; n += 1) {
    const there = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    )
    if (there) return
    await new Promise((next) => setTimeout(next, 200))
  }
  throw new Error(`nothing is served at ${address}`)
}

async function measure(
  browser: Browser,
  folder: string,
  page: (inside: Inside, count?: number) => string,
): Promise<Row[]> {
  const loads = (inside: Inside) => times(RUNS, () => loadAndRest(browser, page(inside)))
  const [plain, bare] = [await loads('plain'), await loads('words')]
  const [video, player] = [await loads('video'), await loads('player')]
  const work = (all: readonly Loading[]) => median(all.map((one) => one.work))
  const taps = await times(RUNS, () => tapToNext(browser, page('player')))
  const own = median(await times(RUNS, () => pageToNext(browser, `${BASE}#line=no-rockets`)))
  const tap = median(taps.map(({ time }) => time))
  const rest = await restOf(browser, page('player', 20), 20)
  const empty = await restOf(browser, page('plain', 20), 0)
  const size = brotliCompressSync(readFileSync(join(folder, 'embed.js'))).length / 1024
  const most = (of: (one: Loading) => number) => Math.max(...player.map(of))
  const foreign = (one: Loading) =>
    one.asked.filter((url) => url.startsWith('http') && !url.startsWith('http://127.0.0.1:')).length
  return [
    row('embed.js', 6, size, 'kB brotli', ''),
    row(
      'layout shift',
      0,
      most(({ shift }) => shift),
      '',
      `video ${Math.max(...video.map(({ shift }) => shift))}`,
    ),
    row('host’s boxes moved', 0, taps.filter(({ moved }) => moved).length, 'times', ''),
    row(
      'main thread before interaction',
      10,
      work(player) - work(bare),
      'ms at 4×',
      `video ${(work(video) - work(plain)).toFixed(1)}; in all: plain page ${work(plain).toFixed(1)}, words without the script ${work(bare).toFixed(1)}`,
    ),
    row('tap to a usable “next”', 1.3, tap / own, '× the page’s own', `${tap} and ${own} ms`),
    row('twenty at rest', 2, rest - empty, 'ms a second', `without them ${empty.toFixed(2)}`),
    row('asked elsewhere', 0, most(foreign), 'requests', ''),
    row(
      'cookies and storage',
      0,
      most(({ cookies, stored }) => cookies + stored),
      '',
      '',
    ),
  ]
}

const row = (what: string, most: number, got: number, unit: string, beside: string): Row => ({
  what,
  most,
  got,
  unit,
  beside,
})

function print(rows: readonly Row[]): void {
  for (const { what, most, got, unit, beside } of rows) {
    const verdict = got <= most ? 'ok  ' : 'MISS'
    const note = beside ? `  (${beside})` : ''
    process.stdout.write(
      `${verdict} ${what}: ${Number(got.toFixed(2))} of ${most} ${unit}${note}\n`,
    )
  }
}

void main()
