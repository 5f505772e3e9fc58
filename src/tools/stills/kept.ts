import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CACHE } from '../folders.ts'

const FOLDER = join(CACHE, 'stills')

/** A print that nobody wanted for so long is thrown away, in ms. */
const OLD = 14 * 24 * 60 * 60 * 1000

/** A job's files as they were made before, or `null` unless all of them are kept. */
export async function readKept(digest: string, count: number): Promise<Buffer[] | null> {
  try {
    const paths = Array.from({ length: count }, (_, i) => pathOf(digest, i))
    const found = await Promise.all(paths.map((path) => readFile(path)))
    const now = new Date()
    await Promise.all(paths.map((path) => utimes(path, now, now)))
    return found
  } catch {
    return null
  }
}

/** Keeps a job's files. Each appears whole or not at all, whoever else prints at the time. */
export async function keep(digest: string, files: readonly Buffer[]): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  for (const [i, file] of files.entries()) {
    const path = pathOf(digest, i)
    await writeFile(`${path}.${process.pid}`, file)
    await rename(`${path}.${process.pid}`, path)
  }
}

/** Throws away what nobody has wanted for two weeks. */
export async function clearOld(): Promise<void> {
  for (const name of await readdir(FOLDER)) {
    const path = join(FOLDER, name)
    // Another build may have it under its own name by now.
    const found = await stat(path).catch(() => null)
    if (found && Date.now() - found.mtimeMs > OLD) await rm(path, { force: true })
  }
}

const pathOf = (digest: string, index: number): string => join(FOLDER, `${digest}.${index}`)
