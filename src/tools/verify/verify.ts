import { parseArgs } from 'node:util'
import type { Original, Verdict } from '../../apps/verify/index.ts'
import { openForPages } from '../open-story.ts'
import { storyFolder } from '../story-folder.ts'
import { WrongUsage } from '../usage.ts'
import { withPrerender } from '../vite/load-prerender.ts'
import { lookAt, overall } from './look.ts'
import { jsonOf, report } from './report.ts'

/** The command's exit codes; 2 is wrong usage. */
const CODES: Readonly<Record<Verdict, number>> = { same: 0, differs: 1, older: 3, unknown: 4 }

/**
 * `verify FOLDER|FILE|DIGEST [--story DIR] [--json]`: says how a copy stands to a story. Ends 0 when it
 * is the same, 1 when it differs, 3 when it is an older version, 4 when nothing in it is known; throws on
 * wrong usage.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { story: { type: 'string' }, json: { type: 'boolean' } },
  })
  const [asked] = positionals
  if (!asked) throw new WrongUsage('verify needs a folder, a file or a digest')
  const original = await openOriginal(storyFolder(values.story))
  if (typeof original === 'string') return complain(original)
  const told = await lookAt(original, asked)
  if (!told.ok) return complain(told.error)
  const whole = overall(told.value)
  process.stdout.write(
    values.json ? jsonOf(original, whole, told.value) : report(original, whole, told.value),
  )
  return CODES[whole.verdict]
}

async function openOriginal(folder: string): Promise<Original | string> {
  const story = await openForPages(folder, { drafts: true })
  if (!story.ok) return story.error
  return withPrerender(async ({ originalOf }) => originalOf(story.value))
}

function complain(message: string): number {
  process.stderr.write(`${message.trimEnd()}\n`)
  return 1
}
