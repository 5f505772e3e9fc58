import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../folders.ts'
import { packageFolder } from '../package-folder.ts'
import type { Job } from './jobs.ts'

/** What prints: a change in any of it changes every print. */
const MACHINE = ['src/stage', 'src/tools/stills/page']
const PRINTER = 'pixi.js'

/** What sets the words of posters. */
const TYPE = [
  'src/panel/base.css',
  'src/panel/marks.css',
  'src/panel/fonts.css',
  'src/panel/stand-ins.css',
  'src/panel/caption/caption.css',
  'src/apps/common/still.css',
  'src/apps/common/stage.css',
  'src/prerender/poster.css',
]
const TYPEFACES = ['@fontsource-variable/source-serif-4', '@fontsource-variable/source-sans-3']

const ART = 'assets/art'

/** Tests and examples print nothing. A poster's words come in its job, so no component counts. */
const COUNTS = /(?<!\.test)\.(ts|css|html|json)$/
const APART = /\/(workbench|gallery)\//

/**
 * Gives for each job the digest of all that goes into it: the machine, its own words and sizes, and
 * the drawings that it shows.
 */
export async function digester(): Promise<(job: Job) => Promise<string>> {
  const machine = await digestOf(MACHINE, [PRINTER])
  const type = await digestOf(TYPE, TYPEFACES)
  const plates: unknown = JSON.parse(await text(`${ART}/plates.json`))
  const index = new Map(Object.entries(plates ?? {}))
  return async (job) => {
    const hash = createHash('sha256').update(machine).update(JSON.stringify(job))
    if (job.make === 'poster') hash.update(type)
    for (const name of drawingsOf(job, [...index.keys()]))
      hash.update(JSON.stringify(index.get(name))).update(await text(`${ART}/${name}.svg`))
    return hash.digest('hex').slice(0, 24)
  }
}

/** Every drawing of a figure counts: one that is missing is stood in for by another. */
function drawingsOf(job: Job, names: readonly string[]): string[] {
  if (job.make === 'wire') return []
  const arts = new Set(job.print.picture.plates.map(({ art }) => art))
  return names.filter((name) => arts.has(name.split('.')[0] ?? ''))
}

/** The digest of files and folders of ours, and of packages as they are installed. */
async function digestOf(paths: readonly string[], packages: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths) await addAll(hash, path)
  for (const name of packages) {
    const version = await readFile(join(packageFolder(name), 'package.json'), 'utf8')
    hash.update(`node_modules/${name}/package.json`).update(version)
  }
  return hash.digest('hex')
}

async function addAll(hash: ReturnType<typeof createHash>, path: string): Promise<void> {
  if (/\.\w+$/.test(path)) {
    hash.update(path).update(await text(path))
    return
  }
  const entries = await readdir(join(ROOT, path), { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
    .filter((file) => COUNTS.test(file) && !APART.test(file))
  for (const file of files.sort()) hash.update(file).update(await text(file))
}

const text = (path: string): Promise<string> => readFile(join(ROOT, path), 'utf8')
