import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Draft, SOURCING_FILE } from '../../check/index.ts'
import { checkFolder } from '../check.ts'
import { type TextFile, textFile } from '../load.ts'
import { storyFolder } from '../story-folder.ts'
import { WrongUsage } from '../usage.ts'
import { type Drafted, draftLines } from './drafted.ts'
import { readPicks } from './picks.ts'
import { inkOf, sourcingOf } from './written.ts'

/**
 * `draft [DIR] --text SOURCE=FILE… --pick FILE [--write]`: from sentences that were picked in the texts of
 * sources, shows or writes their lines, passages and supports, undecided. Ends 1, naming each, where one
 * cannot be anchored; throws on wrong usage.
 */
export async function run(args: string[]): Promise<number> {
  const { folder, texts, pick, write } = planOf(args)
  const checked = await checkFolder(folder, texts)
  if (!checked.ok) return complain(checked.error)
  const { draft } = checked.value
  const { story } = draft
  if (!story) return complain('story.yaml has faults: readout check says which')
  const picks = readPicks(basename(pick), await readFile(pick, 'utf8'))
  if (!picks.ok) return complain(picks.error)
  const raw = new Map([...draft.texts].map(([source, { text }]) => [source, text]))
  const lines = draftLines(picks.value, raw, { draft, name: basename(pick) })
  if (!lines.ok) return complain(lines.error)
  const ink = lines.value.map(inkOf).join('\n')
  const sourcing = lines.value.map((line) => sourcingOf(line, story.event.records)).join('')
  if (!write) {
    process.stdout.write(`${ink}\n\n${sourcing}`)
    return 0
  }
  await insert(folder, draft, ink)
  await appendFile(join(folder, SOURCING_FILE), sourcing)
  process.stdout.write(said(lines.value))
  return 0
}

interface Plan {
  readonly folder: string
  readonly texts: readonly TextFile[]
  readonly pick: string
  readonly write: boolean
}

function planOf(args: string[]): Plan {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      text: { type: 'string', multiple: true },
      pick: { type: 'string' },
      write: { type: 'boolean' },
    },
  })
  if (!values.text) throw new WrongUsage('draft needs the text of a source')
  if (!values.pick) throw new WrongUsage('draft needs a list of picked sentences: --pick FILE')
  return {
    folder: storyFolder(positionals[0]),
    texts: values.text.map(textFile),
    pick: values.pick,
    write: values.write ?? false,
  }
}

/** Puts lines after the last spoken one of the event, or where its scene begins. */
async function insert(folder: string, draft: Draft, ink: string): Promise<void> {
  const { script, sourcing, story } = draft
  const spoken = script.lines.filter(({ id }) => {
    const kind = sourcing.fitting.get(id?.value ?? '')?.kind
    return kind === 'speech' || kind === 'quotation'
  })
  const scene = script.ink.find(({ tags }) =>
    tags.some(({ name, value }) => name === 'scene' && value === story?.event.scene),
  )
  const place = spoken.at(-1)?.ink ?? scene
  if (!place) throw new WrongUsage(`no line of the script is in the scene "${story?.event.scene}"`)
  const path = join(folder, place.file)
  const lines = (await readFile(path, 'utf8')).split('\n')
  const indent = /^\s*/.exec(lines[place.line - 1] ?? '')?.[0] ?? ''
  const added = ink.split('\n').map((line) => `${indent}${line}`)
  await writeFile(path, lines.toSpliced(place.line, 0, ...added).join('\n'))
}

const said = (lines: readonly Drafted[]): string =>
  `${lines.length} written: ${lines.map(({ id }) => id).join(', ')}. What is undecided is for you to judge: readout check says where.\n`

function complain(message: string): number {
  process.stderr.write(`${message.trimEnd()}\n`)
  return 1
}
