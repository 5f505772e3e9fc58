import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from '../../src/tools/folders.ts'

const run = promisify(execFile)

/** What npm says of a package that it packs. */
interface Packed {
  readonly files: readonly { readonly path: string }[]
}

/** What `npm pack` says that it would pack, by path in the package. */
export async function packedFiles(): Promise<string[]> {
  const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
  })
  // A list up to npm 11, then by the package's name.
  const [packed] = Object.values<Packed>(JSON.parse(stdout))
  return (packed?.files ?? []).map(({ path }) => path)
}

/** Packs this package into a folder of its own. Gives the tarball's path. */
export async function pack(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-pack-'))
  const { stdout } = await run('npm', ['pack', '--pack-destination', folder], { cwd: ROOT })
  return join(folder, stdout.trim().split('\n').at(-1) ?? '')
}

/** A package manager, and how it is called where nothing of it is installed. */
export const MANAGERS: Readonly<Record<string, readonly string[]>> = {
  npm: ['npm', 'install', '--no-audit', '--no-fund'],
  pnpm: ['npx', '--yes', 'pnpm@10', 'add'],
}

/** A project of somebody else's, with this package installed and a story beside it. */
export interface Project {
  readonly folder: string
  /** Runs `readout` there. Gives its exit code and what it wrote. */
  readout(args: readonly string[], from?: string): Promise<Ended>
  /** Starts `readout` there. */
  start(args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess
}

/** How a command ended. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Installs a tarball into an empty folder, from the registry. Throws where that fails. */
export async function install(tarball: string, manager: readonly string[]): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-project-'))
  await writeFile(join(folder, 'package.json'), '{ "name": "newsroom", "private": true }')
  await cp(join(ROOT, 'tests/made-story'), join(folder, 'ferry'), { recursive: true })
  const [program = '', ...args] = manager
  await run(program, [...args, tarball], { cwd: folder, env: theirs(folder) })
  await mkdir(join(folder, 'empty'))
  const bin = join(folder, 'node_modules/.bin/readout')
  return {
    folder,
    async readout(args, from = '.') {
      const child = spawn(bin, args, { cwd: join(folder, from), env: theirs(folder) })
      let out = ''
      let err = ''
      child.stdout.on('data', (part) => {
        out += part
      })
      child.stderr.on('data', (part) => {
        err += part
      })
      const [code] = await once(child, 'close')
      return { code, out, err }
    },
    start: (args, env) => spawn(bin, args, { cwd: folder, env: { ...theirs(folder), ...env } }),
  }
}

/** What npm and vitest tell this test is of our project and its tests, not of theirs. */
const OURS = /^(npm_|VITEST|NODE_ENV$|TEST)/

/** The environment of a shell in that project. */
function theirs(folder: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !OURS.test(name))
  return { ...Object.fromEntries(own), XDG_CACHE_HOME: join(folder, 'cache'), NO_COLOR: '1' }
}
