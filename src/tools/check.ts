import { join, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import {
  type Diagnostic,
  type Draft,
  diagnose,
  printDiagnostics,
  type Severity,
  shippedWords,
  withTexts,
} from '../check/index.ts'
import { fail, ok, type Result } from '../reconstruction/index.ts'
import { forTerminal, saying } from './coloured.ts'
import { rulePages } from './explain/pages.ts'
import { folderSeen } from './folder-seen.ts'
import { loadTexts, type TextFile, textFile } from './load.ts'
import { readStory } from './open-story.ts'
import { sarifOf } from './sarif.ts'
import { storyFolder } from './story-folder.ts'

/** A story that was read from its folder, and what every rule finds in it. */
export interface Checked {
  readonly folder: string
  readonly draft: Draft
  readonly diagnostics: readonly Diagnostic[]
}

interface Plan {
  readonly folder: string
  readonly json: boolean
  readonly sarif: boolean
  readonly texts: readonly TextFile[]
}

/**
 * `check [DIR] [--json | --sarif] [--text [SOURCE=]FILE]`: prints what every rule finds in a story, and in
 * the works that its site.yaml lists. Ends 1 when there is an error; throws on wrong usage.
 */
export async function run(args: string[]): Promise<number> {
  const { folder, json, sarif, texts } = planOf(args)
  const checked = await saying('Trying every path', () => checkSite(folder, texts))
  if (!checked.ok) {
    process.stderr.write(`${checked.error}\n`)
    return 1
  }
  const diagnostics = checked.value.flatMap((one) => seenFrom(folder, one))
  const asked = sarif
    ? sarifOf(diagnostics, { folder, from: process.cwd(), pages: await rulePages() })
    : diagnostics
  process.stdout.write(
    json || sarif ? `${JSON.stringify(asked, null, 2)}\n` : forTerminal(reports(checked.value)),
  )
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** A story and the works that its site.yaml lists, as far as these are works: it first. */
async function checkSite(
  folder: string,
  texts: readonly TextFile[],
): Promise<Result<Checked[], string>> {
  const first = await checkFolder(folder, texts)
  if (!first.ok) return first
  const all = [first.value]
  const { works = [] } = first.value.draft.options
  const fitting = works.filter(({ fault }) => fault === null)
  for (const one of new Set(fitting.map((work) => resolve(folder, work.folder)))) {
    // A text is of a source of the story that was asked for.
    const other = await checkFolder(one, [])
    if (!other.ok) return other
    all.push(other.value)
  }
  return ok(all)
}

/** What was found in a work, its files as they are seen from the folder of the first. */
const seenFrom = (first: string, { folder, diagnostics }: Checked): Diagnostic[] =>
  diagnostics.map((found) => ({
    ...found,
    file: relative(first, join(folder, found.file)).split(sep).join('/'),
  }))

/** Reads and checks a story's folder, against texts of its sources where they are given. */
export async function checkFolder(
  folder: string,
  texts: readonly TextFile[],
): Promise<Result<Checked, string>> {
  const read = await readStory(folder)
  if (!read.ok) return read
  const plain = read.value
  // Which source a text is of is not known yet: what is wrong with the files comes first.
  if (!plain.story || !plain.yaml.sources.filled)
    return ok({ folder, draft: plain, diagnostics: diagnose(plain) })
  const loaded = await loadTexts(texts, plain.story.author?.source ?? null)
  if (!loaded.ok) return loaded
  const unknown = [...loaded.value.keys()].find((source) => !plain.sources.names.has(source))
  if (unknown !== undefined) return fail(`sources.yaml has no source "${unknown}"`)
  const draft = withTexts(plain, loaded.value)
  return ok({ folder, draft, diagnostics: diagnose(draft) })
}

function planOf(args: string[]): Plan {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      sarif: { type: 'boolean' },
      text: { type: 'string', multiple: true },
    },
  })
  return {
    folder: storyFolder(positionals[0]),
    json: values.json ?? false,
    sarif: values.sarif ?? false,
    texts: (values.text ?? []).map(textFile),
  }
}

/** The report of each work; of several, each below its folder. */
const reports = (all: readonly Checked[]): string =>
  all
    .map((one) => (all.length > 1 ? `${folderSeen(one.folder)}:\n${report(one)}` : report(one)))
    .join('\n')

/** The diagnostics, and what was looked at. */
function report({ draft, diagnostics }: Checked): string {
  const of = (wanted: Severity) => diagnostics.filter(({ severity }) => severity === wanted).length
  const found = [
    counted(of('error'), 'error'),
    ...(['warning', 'note'] as const).flatMap((severity) =>
      of(severity) > 0 ? [counted(of(severity), severity)] : [],
    ),
  ]
  const looked = [
    counted(draft.script.lines.length, 'line'),
    counted(draft.sources.names.size, 'source'),
    ...Object.entries(draft.story?.limits ?? {}).map(
      ([source, limit]) => `${shippedWords(draft, source)} of ${limit} words of ${source} shipped`,
    ),
    draft.texts.size > 0
      ? `passages compared with the text of ${[...draft.texts.keys()].join(', ')}`
      : 'passages compared with the lock',
  ]
  return `${printDiagnostics(diagnostics)}${found.join(', ')}. Checked ${looked.join('; ')}.\n`
}

const counted = (count: number, what: string): string =>
  `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`
