import type { Bundle } from '../../reconstruction/index.ts'
import { openStillsBrowser, type StillsBrowser, type StillsTab } from './browser.ts'
import { siteCardJobs, siteCardsShown } from './cards.ts'
import { digester } from './digest.ts'
import type { Job } from './jobs.ts'
import { clearOld, keep, readKept } from './kept.ts'
import { lasting, type Prints } from './lasting.ts'
import { planPrints } from './plan.ts'
import { postersShown } from './posters.ts'
import { signed } from './signed.ts'

export { type Card, cardJobs, cardsShown } from './cards.ts'
export { type Prints, stillsIn } from './lasting.ts'
export { sharedLines } from './plan.ts'
export { picturesIn, posterIn } from './posters.ts'
export { signed } from './signed.ts'

/** What is said where nothing can be printed. */
const NO_CHROMIUM =
  'No Chromium was found: there are no posters, and where a page cannot print its plates they stay unprinted.'

/**
 * Prints a reconstruction's stills and posters in a Chromium that nobody sees. What was printed
 * before from the same things is not printed again.
 * @param cards whether the pictures of further sizes are printed besides
 * @param tell is given a line for each that is printed, and one when not all could be; the site works without.
 */
export async function printAll(
  bundle: Bundle,
  cards: boolean,
  tell: (line: string) => void,
): Promise<Prints> {
  const jobs = [...planPrints(bundle), ...(cards ? siteCardJobs(bundle) : [])]
  const shown = [...postersShown(bundle), ...(cards ? siteCardsShown(bundle) : [])]
  return lasting(signed(await printJobs(jobs, tell), bundle, shown))
}

/** Prints some jobs, those of before from what was kept. Gives what could be printed, as its jobs name it. */
export async function printJobs(
  jobs: readonly Job[],
  tell: (line: string) => void,
): Promise<Map<string, Buffer>> {
  const prints = new Map<string, Buffer>()
  const digestOf = await digester()
  const missing: [Job, string][] = []
  for (const job of jobs) {
    const digest = await digestOf(job)
    const kept = await readKept(digest, job.files.length)
    if (kept) add(prints, job, kept)
    else missing.push([job, digest])
  }
  tell(`pictures: ${prints.size} kept from before, ${missing.length} to print`)
  if (missing.length > 0) await printMissing(missing, prints, tell)
  return prints
}

async function printMissing(
  missing: readonly [Job, string][],
  prints: Map<string, Buffer>,
  tell: (line: string) => void,
): Promise<void> {
  let browser: StillsBrowser | null = null
  try {
    browser = await openStillsBrowser()
    if (!browser) return tell(NO_CHROMIUM)
    const waiting = [...missing]
    let done = 0
    const printOn = async (page: StillsTab) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [job, digest] = next
        const files = await page.make(job)
        await keep(digest, files)
        add(prints, job, files)
        done += 1
        tell(`  ${done} of ${missing.length}: ${job.files.join(', ')}`)
      }
    }
    await Promise.all(browser?.pages.map(printOn))
    await clearOld()
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error)
    tell(`Not every picture could be printed: ${why}`)
  } finally {
    await browser?.close()
  }
}

function add(prints: Map<string, Buffer>, { files }: Job, made: readonly Buffer[]): void {
  files.forEach((file, i) => {
    const content = made[i]
    if (content) prints.set(file, content)
  })
}
