import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checksumOf, type LessonConfig } from '../../lesson/index.ts'
import { type OpenedStory, openForPages } from '../open-story.ts'
import { storyFolder } from '../story-folder.ts'
import { saidOf } from '../system-error.ts'
import { isKind } from '../take-away/names.ts'
import { run as takeAway } from '../take-away/run.ts'
import { WrongUsage } from '../usage.ts'
import { writeInto } from '../write-into.ts'
import { type AskedLesson, askedLesson, packedQuery } from './asked-lesson.ts'
import { run as exportCards } from './cards.ts'
import { cmi5Files, courseId } from './cmi5.ts'
import { lessonFile, lessonFiles } from './lesson-files.ts'
import { type PackageFiles, zipped } from './package.ts'
import { scorm12Files } from './scorm12.ts'

/** Learning platforms that a package can be for; `web` is none, and one page. */
const FORMATS = ['scorm12', 'cmi5', 'web'] as const
type Format = (typeof FORMATS)[number]

/** What somebody asked to be packed. */
interface Asked extends AskedLesson {
  readonly format: Format
  readonly folder: string
  readonly out?: string | undefined
  readonly id?: string | undefined
}

/**
 * `export scorm12|cmi5|--web [DIR] [--plan MINUTES | --link ADDRESS] [--completion] [--strong]
 * [--id IRI] [--out PATH]`: writes a package for a learning platform, or the lesson as one page. `--plan`
 * and `--link` pack that lesson and no other; `--completion` makes finishing all that counts; `--strong`
 * packs the unmasked words as well; `--id` names the cmi5 course for ever; `--out` without `.zip` is
 * a folder. What else can be written of a work has arguments of its own (`take-away`). Ends 1 when the story has faults or the lesson cannot be had; throws on wrong usage.
 */
export async function run(args: string[]): Promise<number> {
  const [first = '', ...rest] = args
  if (first === 'cards') return exportCards(rest)
  if (isKind(first)) return takeAway(first, rest)
  const asked = readArgs(args)
  try {
    const opened = await openForPages(asked.folder)
    if (!opened.ok) return complain(opened.error)
    const lesson = askedLesson(asked, opened.value)
    if (!lesson.ok) return complain(lesson.error)
    const files = await packed(asked, opened.value, lesson.value)
    await write(resolve(asked.out ?? usualPlace(asked, opened.value)), files)
    return 0
  } catch (error) {
    if (error instanceof WrongUsage) throw error
    return complain(saidOf(error))
  }
}

function readArgs(args: string[]): Asked {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      id: { type: 'string' },
      plan: { type: 'string' },
      link: { type: 'string' },
      completion: { type: 'boolean' },
      strong: { type: 'boolean' },
      web: { type: 'boolean' },
    },
  })
  const { web, id, ...asked } = values
  const [format, named] = web ? ['web', ...positionals] : positionals
  if (!isFormat(format))
    throw new WrongUsage(`export takes scorm12, cmi5 or --web, not "${format ?? ''}"`)
  if (id !== undefined && !/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(id))
    throw new WrongUsage(`--id takes an IRI such as https://school.example/course, not "${id}"`)
  return { ...asked, id, format, folder: storyFolder(named) }
}

const isFormat = (format: string | undefined): format is Format =>
  FORMATS.some((one) => one === format)

async function packed(
  { format, strong = false, id }: Asked,
  opened: OpenedStory,
  lesson: LessonConfig | null,
): Promise<PackageFiles> {
  const { story } = opened.bundle
  const query = packedQuery(lesson, opened)
  const criterion = lesson?.criterion ?? 'score'
  const platform = format === 'web' ? null : format
  const parts = { opened, packed: { platform, query }, strong }
  if (format === 'web') return lessonFile(parts)
  const files = await lessonFiles(parts)
  if (format === 'cmi5')
    return cmi5Files({ story, id: id ?? courseId(story, query), criterion }, files)
  const mark = query === null ? '' : `-${checksumOf(query)}`
  return scorm12Files(
    { title: story.title, identifier: `readout-${story.name}${mark}`, criterion },
    files,
  )
}

/** Packages of one story lie side by side. */
function usualPlace({ format, plan, link }: Asked, { bundle }: OpenedStory): string {
  const of = plan ?? (link === undefined ? null : 'link')
  const name = [bundle.story.name, format, of].filter(Boolean).join('-')
  return join('dist', 'packages', `${name}.zip`)
}

async function write(path: string, files: PackageFiles): Promise<void> {
  if (path.endsWith('.zip')) {
    const zip = zipped(files)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, zip)
    say(path, zip.length)
    return
  }
  for (const [name, content] of files) await writeInto(path, name, content)
  say(
    path,
    [...files.values()].reduce((sum, { length }) => sum + length, 0),
  )
}

const say = (path: string, bytes: number): boolean =>
  process.stdout.write(`${path}: ${Math.ceil(bytes / 1024)} KiB\n`)

function complain(message: string): number {
  process.stderr.write(`${message}\n`)
  return 1
}
