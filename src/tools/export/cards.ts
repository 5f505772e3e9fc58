import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Line, lineById } from '../../reconstruction/index.ts'
import { openForPages } from '../open-story.ts'
import { storyFolder } from '../story-folder.ts'
import { WrongUsage } from '../usage.ts'
import { withPrerender } from '../vite/load-prerender.ts'
import { writeInto } from '../write-into.ts'

/**
 * `export cards [DIR] [--line ID] [--clean] [--out FOLDER]`: writes the pictures of the event's lines and
 * of each scene's first, or of one line, as PNG and JPEG in three shapes, each line's words beside them
 * as text. Needs a Chromium. Ends 1 when the story has faults or a picture could not be printed; throws
 * on wrong usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, line: { type: 'string' }, clean: { type: 'boolean' } },
  })
  const opened = await openForPages(storyFolder(positionals[0]))
  if (!opened.ok) {
    process.stderr.write(`${opened.error}\n`)
    return 1
  }
  const { bundle } = opened.value
  const one = values.line === undefined ? null : lineById(bundle, values.line)
  if (values.line !== undefined && !one)
    throw new WrongUsage(`there is no line called "${values.line}"`)
  const out = resolve(values.out ?? join('dist', 'packages', `${bundle.story.name}-cards`))
  return withPrerender(async ({ cardJobs, cardsShown, printJobs, sharedLines, signed }) => {
    const lines: readonly Line[] = one ? [one] : sharedLines(bundle)
    const clean = values.clean ?? false
    const cards = lines.map((line) => ({ line, ...cardJobs(bundle, line, clean) }))
    const jobs = cards.flatMap((card) => card.jobs)
    const shown = cards.flatMap((card) => cardsShown(card.line, card.jobs, clean))
    const printed = await printJobs(jobs, (said) => process.stderr.write(`${said}\n`))
    const prints = signed(printed, bundle, shown)
    for (const [name, content] of [...prints, ...cards.map(({ alt }) => alt)])
      await writeInto(out, name, content)
    process.stdout.write(`${out}: ${prints.size} pictures of ${lines.length} lines\n`)
    return prints.size === jobs.flatMap(({ files }) => files).length ? 0 : 1
  })
}
