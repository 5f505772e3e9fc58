import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openForPages } from '../open-story.ts'
import { storyFolder } from '../story-folder.ts'
import { WrongUsage } from '../usage.ts'
import { withPrerender } from '../vite/load-prerender.ts'
import { publicAddress } from '../vite/site-plan.ts'
import { FORMATS, type Format, type Kind } from './names.ts'

/**
 * `export transcript|annotations|citations|table|chain [DIR] [--line ID] [--format …] [--out FILE]`: writes a
 * work, or one line of it, as data or text that keeps its sourcing; to the terminal where no file is
 * named. `--address` makes links whole, `--bom` marks a table as UTF-8. Ends 1 when the story has
 * faults; throws on wrong usage.
 */
export async function run(kind: Kind, args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      line: { type: 'string' },
      format: { type: 'string' },
      address: { type: 'string' },
      bom: { type: 'boolean' },
    },
  })
  const format = formatOf(kind, values.format)
  const base = values.address ? publicAddress(values.address) : ''
  const opened = await openForPages(storyFolder(positionals[0]))
  if (!opened.ok) {
    process.stderr.write(`${opened.error}\n`)
    return 1
  }
  const { line, bom = false } = values
  const { bundle } = opened.value
  const text = await withPrerender(async ({ takeAway }) =>
    takeAway(bundle, { format, line, base, bom }),
  )
  if (text === null) throw new WrongUsage(missing(kind, line))
  await put(text, values.out)
  return 0
}

async function put(text: string, out: string | undefined): Promise<void> {
  if (out === undefined) {
    process.stdout.write(text)
    return
  }
  const file = resolve(out)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
  process.stderr.write(`${file}\n`)
}

function formatOf(kind: Kind, asked: string | undefined): Format {
  const formats: readonly Format[] = FORMATS[kind]
  const format = asked === undefined ? formats[0] : formats.find((one) => one === asked)
  if (format) return format
  throw new WrongUsage(`${kind} takes --format ${formats.join(' or ')}, not "${asked}"`)
}

const missing = (kind: Kind, line: string | undefined): string => {
  if (kind !== 'chain' && kind !== 'table') return `there is no line called "${line}"`
  const none =
    kind === 'chain' ? 'no author had a line of the event from anybody' : 'the event has no line'
  return line === undefined
    ? `${none}, so that there is no ${kind}`
    : `there is no line called "${line}" in the event, or ${none}; others have no ${kind}`
}
