import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium, HOW_TO_GET_ONE } from './chromium.ts'

/** Runs a program with its output shown; true when it ended well. */
const runs = (program: string, args: string[]): boolean =>
  spawnSync(program, args, { stdio: 'inherit', timeout: 8 * 60_000 }).status === 0

const byApt = (name: string): boolean =>
  runs('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name])

/** Ways to install a Chromium, first the one that asks least of the machine. */
const WAYS: readonly (() => boolean)[] = [
  () =>
    existsSync('/usr/bin/apt-get') &&
    process.getuid?.() === 0 &&
    runs('apt-get', ['update', '-qq']) &&
    (byApt('chromium-headless-shell') || byApt('chromium')),
  () => runs('npx', ['playwright', 'install', 'chromium']),
]

function ensure(): string | undefined {
  for (const install of WAYS) {
    const found = findChromium()
    if (found) return found
    install()
  }
  return findChromium()
}

const found = ensure()
if (!found) {
  process.stderr.write(HOW_TO_GET_ONE)
  process.exitCode = 1
}
