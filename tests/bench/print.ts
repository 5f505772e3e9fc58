/**
 * What a re-screening costs: `npm run bench:print`. Frames at 1280 by 800 with a CPU four times
 * slower, in software WebGL; and the weight of the stage's own code and art, apart from Pixi.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { HOUSE, STORY } from '../../src/tools/folders.ts'
import { openStory } from '../../src/tools/open-story.ts'
import { atRest, goToLine, openSite } from '../browser/site.ts'

const SLOWER = 4
/** What the issue allows the stage's own code and art, in kB of brotli. */
const MOST_KB = 60

const kB = (content: string | Uint8Array): number => brotliCompressSync(content).length / 1000

/** The stage's own code, minified, without Pixi. */
async function codeWeight(): Promise<number> {
  const entry = join(HOUSE, 'src/stage/index.ts')
  const result = await build({
    configFile: false,
    root: HOUSE,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { external: [/pixi\.js/] },
    },
  })
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  return kB(outputs.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n'))
}

/** All drawings together; a reader fetches them one by one. */
async function artWeight(): Promise<number> {
  const folder = join(HOUSE, 'assets/art')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.svg'))
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))))
  return files.reduce((sum, file) => sum + kB(file), 0)
}

/** Times of the frames from a change of line until the page asks for no more, in ms. */
async function framesOfChange(page: Page, line: string): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { benchTimes: times })
  })
  await goToLine(page, line)
  await atRest(page, true)
  const times = await page.evaluate(() => Reflect.get(window, 'benchTimes') as number[])
  return times.slice(1).map((time, i) => time - (times[i] ?? time))
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)

const at = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

async function main(): Promise<void> {
  const [code, art] = [await codeWeight(), await artWeight()]
  process.stdout.write(
    `stage: own code ${code.toFixed(1)} kB and all art ${art.toFixed(1)} kB: ${(code + art).toFixed(1)} of at most ${MOST_KB} kB\n`,
  )
  const story = await openStory(STORY)
  if (!story.ok) throw new Error(story.error)
  const site = await openSite()
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.addInitScript(() => {
    const ask = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (then) =>
      ask((now) => {
        const times: unknown = Reflect.get(window, 'benchTimes')
        if (Array.isArray(times)) times.push(now)
        then(now)
      })
  })
  await page.goto(`${site.url}#line=${story.value.exchange[0]}`)
  await page.locator('.stage[data-staged="true"]').waitFor({ timeout: 120_000 })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  for (const line of story.value.exchange.slice(1)) {
    const frames = await framesOfChange(page, line)
    const told = frames.length
      ? `median ${at(frames, 0.5).toFixed(0)} ms, from ${at(frames, 0).toFixed(0)} to ${at(frames, 1).toFixed(0)}`
      : 'a cut'
    process.stdout.write(`${line}: ${frames.length} frames, ${told}\n`)
  }
  await site.close()
}

await main()
