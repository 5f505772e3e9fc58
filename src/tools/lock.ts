import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  type Anchor,
  anchorsOf,
  type Diagnostic,
  type Draft,
  LOCK_FILE,
  type Lock,
  lockPassages,
  printDiagnostics,
  REVIEW_CODES,
  type SourceLock,
} from '../check/index.ts'
import { fail, ok, type Result } from '../reconstruction/index.ts'
import { checkFolder } from './check.ts'
import { sha256, type TextFile, textFile } from './load.ts'
import { storyFolder } from './story-folder.ts'
import { WrongUsage } from './usage.ts'

const NOTE =
  'Written by "npm run lock"; do not edit. Digests show that no quoted word changed since, not that the source said it.'

/** Rules that a lock mends, or that say nothing of the passages. */
const LOCK_CODES = new Set(['R501', 'R502', 'R503', 'R506', ...REVIEW_CODES])
/** Rules about passages that a lock cannot be made over. */
const PASSAGE_CODES = new Set(['R504', 'R505'])
/** Rules of files that could not be read: then not all passages are known. */
const isUnread = ({ code, file }: Diagnostic): boolean =>
  code.startsWith('R1') && file !== LOCK_FILE && !LOCK_CODES.has(code)

/**
 * `lock [DIR] --text SOURCE=FILE`: writes the digests of every passage of the sources whose texts are
 * given. Ends 1, naming them, when a passage is not in the text or stands in it more than once; throws
 * on wrong usage.
 */
export async function run(args: string[]): Promise<number> {
  const { folder, texts } = planOf(args)
  const locked = await writeLock(folder, texts)
  if (!locked.ok) return refuse(locked.error)
  process.stdout.write(`${locked.value.join('\n')}\n`)
  return 0
}

/** Locks a story's passages to its sources' texts. Gives what changed; errors where it cannot, ready to print. */
export async function writeLock(
  folder: string,
  texts: readonly TextFile[],
): Promise<Result<string[], string>> {
  const checked = await checkFolder(folder, texts)
  if (!checked.ok) return checked
  const { draft, diagnostics } = checked.value
  const against = diagnostics.filter((found) => PASSAGE_CODES.has(found.code) || isUnread(found))
  if (against.length > 0) return fail(`${printDiagnostics(against)}Nothing was locked.`)
  const { lock, said } = relock(draft)
  await writeFile(join(folder, LOCK_FILE), `${JSON.stringify(lock, null, 2)}\n`)
  return ok(said)
}

interface Plan {
  readonly folder: string
  readonly texts: readonly TextFile[]
}

function planOf(args: string[]): Plan {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { text: { type: 'string', multiple: true } },
  })
  if (!values.text) throw new WrongUsage('lock needs the text of a source')
  return { folder: storyFolder(positionals[0]), texts: values.text.map(textFile) }
}

function refuse(why: string): number {
  process.stderr.write(`${why.trimEnd()}\n`)
  return 1
}

/** The new lock, and what changed since the old one. */
function relock(draft: Draft): { lock: Lock; said: string[] } {
  const sources: Record<string, SourceLock> = { ...draft.lock?.sources }
  const said: string[] = []
  for (const [source, { text }] of draft.texts) {
    const anchors = anchorsOf(draft).filter(({ passage }) => passage.source === source)
    const old = sources[source]
    // The same salt gives the same digests, so that a lock changes only where the work does.
    const salt = old?.salt ?? randomBytes(16).toString('hex')
    const locked = lockPassages(anchors, text, salt, sha256)
    said.push(...changes(source, anchors, old, locked))
    sources[source] = locked
  }
  return { lock: { format: 1, note: NOTE, sources }, said }
}

function changes(
  source: string,
  anchors: readonly Anchor[],
  old: SourceLock | undefined,
  now: SourceLock,
): string[] {
  const total = `${source}: ${now.passages.length} passages of ${anchors.length} anchors locked`
  if (!old) return [total]
  const name = ({ exact, context }: SourceLock['passages'][number]) => `${exact} ${context ?? ''}`
  const before = new Set(old.passages.map(name))
  const after = new Set(now.passages.map(name))
  const lines = (passages: SourceLock['passages']) => passages.flatMap(({ at }) => at).join(', ')
  const added = now.passages.filter((passage) => !before.has(name(passage)))
  const gone = old.passages.filter((passage) => !after.has(name(passage)))
  return [
    total,
    ...(old.text === now.text ? [] : [`  the text of ${source} is not the one locked before`]),
    ...(added.length > 0 ? [`  ${added.length} new, at ${lines(added)}`] : []),
    ...(gone.length > 0 ? [`  ${gone.length} no longer there, once at ${lines(gone)}`] : []),
    ...(added.length + gone.length === 0 ? ['  no passage changed'] : []),
  ]
}
