import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Story } from '../reconstruction/index.ts'
import { cmi5Files, courseId } from './export-cmi5.ts'
import { lessonFiles, type PackageFiles, zipped } from './export-package.ts'
import { scorm12Files } from './export-scorm12.ts'
import { DIST, STORY } from './folders.ts'
import { openForPages } from './open-story.ts'
import { WrongUsage } from './usage.ts'

type Packer = (story: Story, lesson: PackageFiles, id: string) => PackageFiles

const FORMATS: Readonly<Record<string, Packer>> = { scorm12: scorm12Files, cmi5: cmi5Files }

/**
 * `export scorm12|cmi5 [DIR] [--out FILE] [--id IRI] [--strong]`: writes a package for a learning
 * platform. `--id` names the cmi5 course for ever; `--strong` packs the unmasked words as well. Ends 1
 * when the story has faults; throws on wrong usage.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, id: { type: 'string' }, strong: { type: 'boolean' } },
  })
  const [format = '', folder = STORY] = positionals
  const pack = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
  if (!pack)
    throw new WrongUsage(`export takes ${Object.keys(FORMATS).join(' or ')}, not "${format}"`)
  if (values.id !== undefined && !/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(values.id))
    throw new WrongUsage(
      `--id takes an IRI such as https://school.example/course, not "${values.id}"`,
    )
  try {
    const opened = await openForPages(resolve(folder))
    if (!opened.ok) return complain(opened.error)
    const { story } = opened.value.bundle
    const lesson = await lessonFiles(opened.value, values.strong)
    const zip = zipped(pack(story, lesson, values.id ?? courseId(story)))
    const file = resolve(values.out ?? join(DIST, 'packages', `${story.name}-${format}.zip`))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, zip)
    process.stdout.write(`${file}: ${Math.ceil(zip.length / 1024)} KiB\n`)
    return 0
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error))
  }
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`)
  return 1
}
