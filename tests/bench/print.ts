/**
 * What a re-screening costs: `npm run bench:print [-- FOLDER]`, FOLDER being a finished build. Frames
 * at 1280 by 800 in software WebGL, first at the machine's own speed and then with a CPU four times
 * slower; and the weight of the stage's own code and art, apart from Pixi. Told as a table, then as
 * one line of JSON. Ends 1 when the stage weighs too much.
 */
import { STORY } from '../../src/tools/folders.ts'
import { openStory } from '../../src/tools/open-story.ts'
import { openSite } from '../browser/site.ts'
import { MOST_STAGE_KB, weighStage } from '../stage/weigh.ts'
import { changesAt, type MeasuredChange } from './print-measure.ts'

/** How many times slower the CPU is made. */
const RATES = [1, 4] as const

const tell = (line: string) => process.stdout.write(`${line}\n`)

function tellChanges(rate: number, changes: readonly MeasuredChange[]): void {
  tell(
    `\nCPU ${rate}× slower${' '.repeat(13)}frames  drawn  between frames  between drawn  slowest`,
  )
  for (const { line, asked, drawn, interval, drawnInterval, slowest, step } of changes) {
    const cells = [asked, drawn, `${interval} ms`, `${drawnInterval} ms`, `${slowest} ms`]
    const widths = [6, 7, 16, 15, 9]
    const row = cells.map((cell, i) => String(cell).padStart(widths[i] ?? 0)).join('')
    tell(`${line.padEnd(28)}${row}  ${step}`)
  }
}

async function main(): Promise<void> {
  const { code, art } = await weighStage()
  const weight = code + art
  tell(
    `stage: own code ${code.toFixed(1)} kB and all art ${art.toFixed(1)} kB: ${weight.toFixed(1)} of at most ${MOST_STAGE_KB} kB`,
  )
  const story = await openStory(STORY)
  if (!story.ok) throw new Error(story.error)
  const site = await openSite(process.argv[2])
  const slowed: Record<string, MeasuredChange[]> = {}
  for (const rate of RATES) {
    const changes = await changesAt(site, story.value.exchange, rate)
    slowed[`${rate}×`] = changes
    tellChanges(rate, changes)
  }
  await site.close()
  tell(`\n${JSON.stringify({ weight: { code, art, most: MOST_STAGE_KB }, changes: slowed })}`)
  if (weight > MOST_STAGE_KB) process.exitCode = 1
}

await main()
