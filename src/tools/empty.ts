import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { neededBefore, SHARED } from './build-version.ts'
import { holdsWork } from './out-folder.ts'

/** Not the build's: versions stay for ever, and what a version control keeps is its own. */
const LEFT_ALONE = ['v', '.git']

/**
 * Empties the folder that is built into, but for earlier versions and what they need, and for folders
 * that hold other works: somebody may have pinned a version of these.
 * @returns the names of those folders
 */
export async function emptyOut(out: string): Promise<string[]> {
  const needed = await neededBefore(out)
  const works: string[] = []
  for (const name of await readdir(out).catch(() => [])) {
    if (LEFT_ALONE.includes(name)) continue
    if (SHARED.includes(name)) await emptyShared(out, name, needed)
    else if (isOfWork(join(out, name))) works.push(name)
    else await rm(join(out, name), { recursive: true })
  }
  return works
}

/** Whether a folder holds another work, or what a build that broke off has left of one. */
const isOfWork = (folder: string): boolean => holdsWork(folder) || existsSync(join(folder, 'v'))

async function emptyShared(out: string, folder: string, needed: ReadonlySet<string>) {
  const entries = await readdir(join(out, folder), { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && !needed.has(path.slice(out.length + 1))) await rm(path)
  }
}
