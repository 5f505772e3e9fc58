import { execFile } from 'node:child_process'
import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The package as the build wrote it. */
export const PACKAGE = join(ROOT, 'dist/package')

/** Where example apps are installed and built: kept, since frameworks take a minute to be had. */
const PLACE = join(ROOT, '.cache/package-apps')

const run = promisify(execFile)

/** Runs a program of an example app's own. Gives what it wrote; throws with that where it fails. */
export async function runIn(folder: string, ...args: string[]): Promise<string> {
  try {
    const { stdout, stderr } = await run('npx', ['--no-install', ...args], { cwd: folder })
    return stdout + stderr
  } catch (error) {
    const { stdout = '', stderr = '' } = Object(error)
    throw new Error(`${args.join(' ')} in ${folder}:\n${stdout}${stderr}`)
  }
}

/**
 * Installs an example app with the package as it was built. Gives its folder.
 * @param name its folder's name beside this file
 */
export async function installApp(name: string): Promise<string> {
  const folder = join(PLACE, name)
  await mkdir(folder, { recursive: true })
  await cp(fileURLToPath(new URL(name, import.meta.url)), folder, { recursive: true })
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder })
  await cp(PACKAGE, join(folder, 'node_modules/readout-player'), { recursive: true })
  return folder
}
