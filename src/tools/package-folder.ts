import { existsSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ROOT } from './folders.ts'

/**
 * The folder of a package that this one depends on, wherever it was installed: beside this one, or above.
 * Throws where it is not.
 * @param from the folder of the package that depends on it
 */
export function packageFolder(name: string, from: string = ROOT): string {
  const places = createRequire(join(from, 'package.json')).resolve.paths(name) ?? []
  const found = places.map((place) => join(place, name)).find(isPackage)
  if (!found) throw new Error(`${name} is not installed`)
  return realpathSync(found)
}

const isPackage = (folder: string): boolean => existsSync(join(folder, 'package.json'))
