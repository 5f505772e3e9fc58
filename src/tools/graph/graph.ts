import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { assembleDraft, printDiagnostics } from '../../check/index.ts'
import { type Bundle, linesOf } from '../../reconstruction/index.ts'
import { attestationShort } from '../../words/index.ts'
import { checkFolder } from '../check.ts'
import { storyFolder } from '../story-folder.ts'
import { knotsOf } from './knots.ts'
import { placed } from './layout.ts'
import { type Mark, svgOf } from './svg.ts'

/**
 * `graph [DIR] [--json] [--out FILE]`: draws the script as SVG, knots with their lines and choices, each line
 * with its attestation as a pattern; or gives the knots and ways as JSON. A story may still break rules. Ends
 * 1 where there is nothing to draw; throws on wrong usage.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, out: { type: 'string' } },
  })
  const checked = await checkFolder(storyFolder(positionals[0]), [])
  if (!checked.ok) return complain(checked.error)
  const { draft, diagnostics } = checked.value
  const bundle = assembleDraft(draft)?.bundle
  if (!bundle) return complain(printDiagnostics(diagnostics))
  const plan = knotsOf(draft)
  const text = values.json
    ? `${JSON.stringify(plan, null, 2)}\n`
    : svgOf(placed(plan), marksOf(bundle), bundle.story.title)
  if (values.out === undefined) process.stdout.write(text)
  else await writeFile(values.out, text)
  return 0
}

/** How each line of the event is attested, by the line's id. */
function marksOf(bundle: Bundle): Map<string, Mark> {
  const marks = new Map<string, Mark>()
  for (const line of linesOf(bundle)) {
    if (!('grading' in line)) continue
    const { id, grading } = line
    const words = attestationShort(grading, bundle.story)
    marks.set(id, { attestation: grading?.attestation ?? 'not-applicable', words })
  }
  return marks
}

function complain(message: string): number {
  process.stderr.write(`${message.trimEnd()}\n`)
  return 1
}
