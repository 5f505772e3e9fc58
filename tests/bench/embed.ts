import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { type Browser, chromium } from '@playwright/test'
import { serve } from '../../src/tools/start.ts'
import { findChromium } from '../browser/chromium.ts'
import { openHostSite } from '../embed/hosts.ts'
import { hostPage, type Inside } from './embed-hosts.ts'
import {
  addedByScript,
  type Loading,
  loadAndRest,
  pageToNext,
  restOf,
  type Spread,
  spreadOf,
  tapToNext,
} from './embed-measure.ts'

const PORT = Number(process.env.BENCH_PORT ?? 4193)
const BASE = `http://127.0.0.1:${PORT}/`

const ROUNDS = 15
const TAPS = 3

/** One line of the table: what is measured, what must be reached, what was. */
interface Row {
  readonly what: string
  readonly most: number
  readonly got: number
  readonly unit: string
  /** The middle half of what was measured, where it was more than once. */
  readonly between?: readonly [low: number, high: number]
  /** The same measured at the others, in the same run. */
  readonly beside: Readonly<Record<string, number>>
}

async function times<T>(count: number, act: () => Promise<T>): Promise<T[]> {
  const results: T[] = []
  for (let n = 0; n < count; n += 1) results.push(await act())
  return results
}

/**
 * Runs the table of embeds: `npm run bench:embed -- [FOLDER] [--json]`, the folder being a finished
 * build. Ends 1 when a figure is missed.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  })
  const built = resolve(positionals[0] ?? 'dist')
  void serve(built, PORT)
  await reachable(BASE)
  const site = await openHostSite()
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
  })
  const rows = await measure(browser, built, (inside, count) =>
    hostPage({ site, base: BASE, built }, inside, count),
  )
  await browser.close()
  await site.close()
  process.stdout.write(values.json ? `${JSON.stringify(rows, null, 2)}\n` : rows.map(told).join(''))
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
  throw new Error(`nothing is served at ${address}: npm run build makes it`)
}

/** What one round finds: loads as readers have them, and what the scripts of some pages add, in ms. */
interface Round {
  readonly plain: Loading
  readonly video: Loading
  readonly player: Loading
  readonly added: Readonly<Record<'player' | 'nothing' | 'video', number>>
}

/** Each kind once; rounds, and not kinds, follow one another, so that a busy spell hits all alike. */
async function round(browser: Browser, page: (inside: Inside) => string): Promise<Round> {
  const load = (kind: Inside) => loadAndRest(browser, page(kind))
  const added = (kind: Inside, script: string) => addedByScript(browser, page(kind), script)
  return {
    plain: await load('plain'),
    video: await load('video'),
    player: await load('player'),
    added: {
      player: await added('player', 'embed.js'),
      nothing: await added('nothing', 'nothing.js'),
      video: await added('video', 'video.js'),
    },
  }
}

async function measure(
  browser: Browser,
  built: string,
  page: (inside: Inside, count?: number) => string,
): Promise<Row[]> {
  const rounds = await times(ROUNDS, () => round(browser, page))
  const taps = await times(TAPS, async () => ({
    ...(await tapToNext(browser, page('player'))),
    own: await pageToNext(browser, `${BASE}#line=no-rockets`),
  }))
  const rest = await restOf(browser, page('player', 20), 20)
  const empty = await restOf(browser, page('plain', 20), 0)
  return [
    sizeRow(built),
    ...loadRows(rounds),
    row('host’s boxes moved by the tap', 0, taps.filter(({ moved }) => moved).length, 'times'),
    spreadRow(
      'tap to a usable “next”',
      1.3,
      spreadOf(taps.map(({ time, own }) => time / own)),
      '× the page’s own time',
      {
        'tap, ms': spreadOf(taps.map(({ time }) => time)).median,
        'page, ms': spreadOf(taps.map(({ own }) => own)).median,
      },
    ),
    row('twenty at rest', 2, rest.median - empty.median, 'ms a second', {
      'without them': empty.median,
    }),
  ]
}

function sizeRow(built: string): Row {
  const size = (path: string) => brotliCompressSync(readFileSync(path)).length / 1000
  const peer = new URL(
    '../../node_modules/lite-youtube-embed/src/lite-yt-embed.js',
    import.meta.url,
  )
  return row('embed.js', 8, size(join(built, 'embed.js')), 'kB brotli', {
    'lite-youtube, not minified': size(fileURLToPath(peer)),
  })
}

function loadRows(rounds: readonly Round[]): Row[] {
  const players = rounds.map(({ player }) => player)
  const most = (of: (one: Loading) => number) => Math.max(...players.map(of))
  const foreign = ({ asked }: Loading) =>
    asked.filter((url) => url.startsWith('http') && !url.startsWith('http://127.0.0.1:')).length
  const added = (kind: keyof Round['added']) =>
    spreadOf(rounds.map((one) => one.added[kind])).median
  // Round by round, since both of one round are measured on as busy a machine.
  const beyond = (kind: 'player' | 'video') =>
    spreadOf(rounds.map(({ added: one }) => one[kind] - one.nothing))
  const more = (kind: 'player' | 'video') =>
    spreadOf(rounds.map((one) => one[kind].work - one.plain.work)).median
  return [
    row(
      'layout shift',
      0,
      most(({ shift }) => shift),
      '',
      {
        video: Math.max(...rounds.map(({ video }) => video.shift)),
      },
    ),
    spreadRow('embed.js beyond an empty script', 10, beyond('player'), 'ms at 4×', {
      'the empty script': added('nothing'),
      'embed.js with it': added('player'),
      'lite-youtube beyond an empty script': beyond('video').median,
      'the whole snippet over an image': more('player'),
      'lite-youtube over an image': more('video'),
      'the page with an image': spreadOf(rounds.map(({ plain }) => plain.work)).median,
    }),
    row('asked elsewhere', 0, most(foreign), 'requests'),
    row(
      'cookies and storage',
      0,
      most(({ cookies, stored }) => cookies + stored),
      '',
    ),
  ]
}

const row = (
  what: string,
  most: number,
  got: number,
  unit: string,
  beside: Row['beside'] = {},
): Row => ({ what, most, got, unit, beside })

const spreadRow = (
  what: string,
  most: number,
  { median, low, high }: Spread,
  unit: string,
  beside: Row['beside'],
): Row => ({ ...row(what, most, median, unit, beside), between: [low, high] })

const figure = (value: number): string => String(Number(value.toFixed(2)))

/** A row as a line of text. */
function told({ what, most, got, unit, between, beside }: Row): string {
  const others = Object.entries(beside).map(([name, value]) => `${name} ${figure(value)}`)
  const notes = [
    ...(between ? [`half between ${between.map(figure).join(' and ')}`] : []),
    ...others,
  ]
  const note = notes.length > 0 ? `  (${notes.join('; ')})` : ''
  return `${got <= most ? 'ok  ' : 'MISS'} ${what}: ${figure(got)} of ${most} ${unit}${note}\n`
}

void main()
