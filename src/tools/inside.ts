import { realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'

/**
 * Whether nothing at a path below a folder lies outside of it, by whatever link. What is not there
 * lies nowhere.
 */
export async function isInside(folder: string, path: string): Promise<boolean> {
  const root = await realpath(folder)
  const place = await realpath(join(root, path)).catch(() => null)
  return place === null || place === root || place.startsWith(root + sep)
}
