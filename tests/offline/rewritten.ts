import { createHash } from 'node:crypto'
import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { filesToKeep, type KeptFile } from '../../src/tools/build-worker.ts'

const TEXTS = ['.html', '.json', '.txt', '.js', '.css']

/** A file of a story's data, which has its content's digest in its name. */
const NAMED = /^(story\/.*\.)[0-9a-f]{10}(\.json)$/

/**
 * Copies a built site with some of its words changed, as a build after that edit writes it: pages and
 * data with the new words, the data under a new name, and a worker that keeps those. Only the work's
 * digest stays. It takes a second, and a build a minute.
 * @throws Error where no data of the site has the words.
 */
export async function rewriteSite(
  site: string,
  out: string,
  from: string,
  to: string,
): Promise<void> {
  await cp(site, out, { recursive: true })
  const before = await filesToKeep(site, () => {})
  await replaceIn(out, [[from, to]])
  const renamed = await renameByContent(out)
  if (renamed.length === 0) throw new Error(`“${from}” is in no data of ${site}`)
  await replaceIn(out, renamed)
  const after = await filesToKeep(out, () => {})
  await replaceIn(out, [
    [before.version, after.version],
    ...kept(before.files, after.files, renamed),
  ])
}

type Replacement = readonly [from: string, to: string]

async function replaceIn(out: string, replacements: readonly Replacement[]): Promise<void> {
  for (const name of await readdir(out, { recursive: true })) {
    if (!TEXTS.includes(extname(name))) continue
    const text = await readFile(join(out, name), 'utf8')
    const changed = replacements.reduce((so, [from, to]) => so.replaceAll(from, to), text)
    if (changed !== text) await writeFile(join(out, name), changed)
  }
}

/** Gives data files whose content changed names that fit it. @returns the names, as pages have them */
async function renameByContent(out: string): Promise<Replacement[]> {
  const renamed: Replacement[] = []
  for (const name of await readdir(join(out, 'story'))) {
    const path = `story/${name}`
    const digest = createHash('sha256')
      .update(await readFile(join(out, path)))
      .digest('hex')
    const fitting = path.replace(NAMED, `$1${digest.slice(0, 10)}$2`)
    if (fitting === path) continue
    await rename(join(out, path), join(out, fitting))
    renamed.push([name, fitting.slice('story/'.length)])
  }
  return renamed
}

/** How the worker names the content of each file, before and after. */
function kept(
  before: readonly KeptFile[],
  after: readonly KeptFile[],
  renamed: readonly Replacement[],
): Replacement[] {
  const urlOf = (url: string) => renamed.reduce((so, [from, to]) => so.replace(from, to), url)
  return before.flatMap((file): Replacement[] => {
    const now = after.find(({ url }) => url === urlOf(file.url))
    if (!now || now.integrity === file.integrity) return []
    const revision: Replacement[] =
      file.revision && now.revision ? [[file.revision, now.revision]] : []
    // First the longer one, of which the other is a part.
    return [[file.integrity, now.integrity], ...revision]
  })
}
