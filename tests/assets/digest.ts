import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** Kinds of assets. Each has its programs, their tests and what they made in one folder under `assets/`. */
export const KINDS = ['art', 'sound'] as const
export type Kind = (typeof KINDS)[number]

/** Where the digests are kept that the assets had when their tests last passed. */
export const TESTED = join(ROOT, 'assets/tested.json')

/** One value (SHA-256, in hex) over every file of a kind: programs, tests and what was made; no prose. */
export function digestOf(kind: Kind): string {
  const folder = join(ROOT, 'assets', kind)
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  const hash = createHash('sha256')
  for (const name of names.sort()) {
    const content = readFileSync(join(folder, name))
    hash.update(`${name}\n${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

/** Whether assets of a kind have changed since their tests last passed. */
export function hasChanged(kind: Kind): boolean {
  const tested: unknown = JSON.parse(readFileSync(TESTED, 'utf8'))
  const known = typeof tested === 'object' && tested !== null ? Reflect.get(tested, kind) : null
  return known !== digestOf(kind)
}
