import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * The path of a program, or nothing.
 * @param names its names, the likeliest first: looked for in PATH
 * @param usual where distributions put it outside of PATH; looked at after
 */
export function findProgram(
  names: readonly string[],
  usual: readonly string[] = [],
): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...inPath, ...usual].find((path) => existsSync(path))
}
