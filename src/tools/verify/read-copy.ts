import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import type { CopyFile } from '../../apps/verify/index.ts'
import { fail, ok, type Result } from '../../reconstruction/index.ts'
import { worksIn } from '../out-folder.ts'

/** What a command was given to look at: a whole folder, or one file. */
export interface Copy {
  readonly whole: boolean
  readonly files: readonly CopyFile[]
}

/** Files that hold words or data of a work. */
const TOLD = /\.(?:html|json|txt)$|^posters\/.*\.(?:webp|jpg|png)$/

/** Pinned versions, which stay as they were, examples of other people's pages, the package and the plugin. */
const APART = /^(?:v|variants|package|wordpress)\//

/** Reads a built site, without further works in it, or one file of any kind. Errors where there is neither. */
export async function readCopy(path: string): Promise<Result<Copy, string>> {
  try {
    if ((await stat(path)).isDirectory()) return ok({ whole: true, files: await readFolder(path) })
    return ok({ whole: false, files: [{ name: basename(path), bytes: await readFile(path) }] })
  } catch (error) {
    return fail(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function readFolder(root: string): Promise<CopyFile[]> {
  // Each is a site of its own, and compared with its own story.
  const works = worksIn(root).map((name) => `${name}/`)
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => TOLD.test(name) && !APART.test(name))
    .filter((name) => !works.some((work) => name.startsWith(work)))
    .sort()
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(root, name)) })))
}
