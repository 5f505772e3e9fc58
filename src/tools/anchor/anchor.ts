import { parseArgs } from 'node:util'
import { anchorsOf } from '../../check/index.ts'
import type { QuotedPassage } from '../../reconstruction/index.ts'
import { checkFolder } from '../check.ts'
import { type TextFile, textFile } from '../load.ts'
import { storyFolder } from '../story-folder.ts'
import { WrongUsage } from '../usage.ts'
import { type Found, findAll } from './find.ts'
import { rewrite } from './rewrite.ts'

/**
 * `anchor [DIR] --text SOURCE=FILE [--write]`: says which passages stand otherwise in a source's text as it
 * is now; `--write` takes its words for those that stand nearly so. Ends 1 where a passage is left that does
 * not stand in it; throws on wrong usage.
 */
export async function run(args: string[]): Promise<number> {
  const { folder, texts, write } = planOf(args)
  const checked = await checkFolder(folder, texts)
  if (!checked.ok) return complain(checked.error)
  const { draft } = checked.value
  let left = 0
  for (const [source, { text }] of draft.texts) {
    const anchors = anchorsOf(draft).filter(({ passage }) => passage.source === source)
    const found = findAll(anchors, text)
    if (found.length > 0 && found.every(({ standing }) => standing.how === 'gone'))
      return complain(
        `none of the ${found.length} passages of ${source} stands in it: is it the text of ${source}?`,
      )
    const changes = found.flatMap(({ anchor, standing }) =>
      standing.how === 'near' ? [{ anchor, now: standing.now }] : [],
    )
    process.stdout.write(report(source, found))
    if (write && changes.length > 0) {
      await rewrite(folder, changes)
      process.stdout.write(
        `${changes.length} written. Lines of the script that are these words have to follow: readout check says which; then readout lock.\n`,
      )
    }
    left += found.filter(({ standing }) => standing.how === 'gone').length
    left += write ? 0 : changes.length
  }
  return left === 0 ? 0 : 1
}

interface Plan {
  readonly folder: string
  readonly texts: readonly TextFile[]
  readonly write: boolean
}

function planOf(args: string[]): Plan {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { text: { type: 'string', multiple: true }, write: { type: 'boolean' } },
  })
  if (!values.text) throw new WrongUsage('anchor needs the text of a source as it is now')
  return {
    folder: storyFolder(positionals[0]),
    texts: values.text.map(textFile),
    write: values.write ?? false,
  }
}

/** What was found in one source, the passages that changed each with its place. */
function report(source: string, found: readonly Found[]): string {
  const same = found.filter(({ standing }) => standing.how === 'same').length
  const others = found.flatMap((one) => (one.standing.how === 'same' ? [] : [otherwise(one)]))
  return `${source}: ${same} ${same === 1 ? 'passage stands' : 'passages stand'} in the text as they are.\n${others.join('')}`
}

function otherwise({ anchor, standing }: Found): string {
  const { line, column } = anchor.file.at([...anchor.path, 'exact'])
  const place = `${anchor.file.name}:${line}:${column} ${anchor.line}`
  if (standing.how !== 'near')
    return `${place}: it is gone, and nothing like it stands in the text once\n  - ${wordsOf(anchor.passage)}\n`
  return `${place}: it reads otherwise now\n  - ${wordsOf(anchor.passage)}\n  + ${wordsOf(standing.now)}\n`
}

const wordsOf = ({ prefix, exact, suffix }: QuotedPassage): string =>
  [prefix, exact, suffix].filter(Boolean).join(' ')

function complain(message: string): number {
  process.stderr.write(`${message.trimEnd()}\n`)
  return 1
}
