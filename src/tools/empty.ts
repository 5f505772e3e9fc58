import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { neededBefore, SHARED } from './build-version.ts'

/** Not the build's: versions stay for ever, and what a version control keeps is its own. */
const LEFT_ALONE = ['v', '.git']

/** Empties the folder that is built into, but for earlier versions and what they need. */
export async function emptyOut(out: string): Promise<void> {
  const needed = await neededBefore(out)
  for (const name of await readdir(out).catch(() => [])) {
    if (LEFT_ALONE.includes(name)) continue
    if (SHARED.includes(name)) await emptyShared(out, name, needed)
    else await rm(join(out, name), { recursive: true })
  }
}

async function emptyShared(out: string, folder: string, needed: ReadonlySet<string>) {
  const entries = await readdir(join(out, folder), { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && !needed.has(path.slice(out.length + 1))) await rm(path)
  }
}
