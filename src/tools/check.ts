import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  type Diagnostic,
  type Draft,
  diagnose,
  printDiagnostics,
  readDraft,
  type Severity,
  shippedWords,
} from '../check/index.ts'
import { fail, ok, type Result } from '../reconstruction/index.ts'
import { STORY } from './folders.ts'
import { checkOptions, loadStory, loadTexts, type TextFile, textFile } from './load.ts'
import { lessonDiagnostics } from './open-lesson.ts'
import { openStory } from './open-story.ts'

/** A story that was read from its folder, and what every rule finds in it. */
export interface Checked {
  readonly draft: Draft
  readonly diagnostics: readonly Diagnostic[]
}

interface Plan {
  readonly folder: string
  readonly json: boolean
  readonly texts: readonly TextFile[]
}

/**
 * `check [DIR] [--json] [--text [SOURCE=]FILE]`: prints what every rule finds. Ends 1 when there is
 * an error; throws on wrong usage.
 */
export async function run(args: string[]): Promise<number> {
  const { folder, json, texts } = planOf(args)
  const checked = await checkFolder(folder, texts)
  if (!checked.ok) {
    process.stderr.write(`${checked.error}\n`)
    return 1
  }
  const diagnostics = [...checked.value.diagnostics, ...(await ofLesson(folder))]
  const told = { ...checked.value, diagnostics }
  process.stdout.write(json ? `${JSON.stringify(diagnostics, null, 2)}\n` : report(told))
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** What is wrong with the lesson file; a story that does not open has no items to check it by. */
async function ofLesson(folder: string): Promise<readonly Diagnostic[]> {
  const bundle = await openStory(folder)
  return bundle.ok ? lessonDiagnostics(folder, bundle.value) : []
}

/** Reads and checks a story's folder, against texts of its sources where they are given. */
export async function checkFolder(
  folder: string,
  texts: readonly TextFile[],
): Promise<Result<Checked, string>> {
  const files = await loadStory(folder)
  if (!files.ok) return files
  const options = await checkOptions()
  const plain = readDraft(files.value, options)
  if (texts.length === 0) return ok({ draft: plain, diagnostics: diagnose(plain) })
  const loaded = await loadTexts(texts, plain.story?.author.source ?? null)
  if (!loaded.ok) return loaded
  const unknown = [...loaded.value.keys()].find((source) => !plain.sources.names.has(source))
  if (unknown !== undefined) return fail(`sources.yaml has no source "${unknown}"`)
  const draft = readDraft(files.value, { ...options, texts: loaded.value })
  return ok({ draft, diagnostics: diagnose(draft) })
}

function planOf(args: string[]): Plan {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, text: { type: 'string', multiple: true } },
  })
  return {
    folder: positionals[0] ? resolve(positionals[0]) : STORY,
    json: values.json ?? false,
    texts: (values.text ?? []).map(textFile),
  }
}

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
