import { parseArgs } from 'node:util'
import type { Original, Verdict } from '../../apps/verify/index.ts'
import { fail, ok, type Result } from '../../reconstruction/index.ts'
import { folderSeen } from '../folder-seen.ts'
import { type OpenedStory, openForPages } from '../open-story.ts'
import { storyFolder } from '../story-folder.ts'
import { WrongUsage } from '../usage.ts'
import { withPrerender } from '../vite/load-prerender.ts'
import { compareAll } from './compared.ts'
import { dataOf, report } from './report.ts'

/** The command's exit codes; 2 is wrong usage. */
const CODES: Readonly<Record<Verdict, number>> = { same: 0, differs: 1, older: 3, unknown: 4 }

/** From the worst on: of several works, what is said of the worst of them. */
const WORST: readonly Verdict[] = ['differs', 'unknown', 'older', 'same']

/**
 * `verify FOLDER|FILE|DIGEST [--story DIR] [--json]`: says how a copy stands to a story, or each work of a
 * site to its own. Ends 0 when it is the same, 1 when it differs, 3 when it is an older version, 4 when
 * nothing in it is known; throws on wrong usage.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { story: { type: 'string' }, json: { type: 'boolean' } },
  })
  const [asked] = positionals
  if (!asked) throw new WrongUsage('verify needs a folder, a file or a digest')
  const originals = await openOriginals(storyFolder(values.story))
  if (!originals.ok) return complain(originals.error)
  const compared = await compareAll(originals.value, asked)
  if (!compared.ok) return complain(compared.error)
  const all = compared.value
  const data = all.map(({ original, whole, told }) => dataOf(original, whole, told))
  process.stdout.write(
    values.json
      ? `${JSON.stringify(data.length === 1 ? data[0] : data, null, 2)}\n`
      : all.map(({ original, whole, told }) => report(original, whole, told)).join('\n'),
  )
  const worst = WORST.find((verdict) => all.some(({ whole }) => whole.verdict === verdict))
  return CODES[worst ?? 'unknown']
}

/** The original of a story and those of the works that its site.yaml lists, it first. */
async function openOriginals(
  folder: string,
): Promise<Result<readonly [Original, ...Original[]], string>> {
  const story = await openForPages(folder, { drafts: true })
  if (!story.ok) return story
  const others: OpenedStory[] = []
  for (const one of story.value.works) {
    const other = await openForPages(one, { drafts: true })
    if (!other.ok) return fail(`${folderSeen(one)}:\n${other.error}`)
    others.push(other.value)
  }
  return withPrerender(async ({ originalOf, withWorks }) => {
    const rest = others.map(originalOf)
    const first = originalOf(story.value)
    return ok([rest.length > 0 ? withWorks(first, rest) : first, ...rest])
  })
}

function complain(message: string): number {
  process.stderr.write(`${message.trimEnd()}\n`)
  return 1
}
