import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Bundle } from '../../src/reconstruction/index.ts'
import { compileScript } from '../../src/script/compile/index.ts'
import { ROOT } from '../../src/tools/folders.ts'

const PEERS = join(ROOT, 'tests/bench/peers')

/** The eight lines as they stand in the script. */
export const linesOfCall = ({ exchange, lines }: Bundle): string[] =>
  exchange.flatMap((id) => lines.filter((line) => line.id === id).map(({ text }) => text))

/** Installs the peers, on first use, into their own folder. Throws where npm fails. */
export function installPeers(): void {
  if (existsSync(join(PEERS, 'node_modules/@drincs/pixi-vn'))) return
  run('npm', ['ci', '--no-audit', '--no-fund'])
}

/** Builds the pixi-vn app of these lines. @returns its folder. */
export async function buildPixiVn(lines: readonly string[]): Promise<string> {
  const ink = join(PEERS, 'pixi-vn/ink')
  await mkdir(ink, { recursive: true })
  const images = [
    '# show image washington xAlign 0.1 yAlign 0.5',
    '# show image moscow xAlign 0.9 yAlign 0.5',
  ]
  await writeFile(
    join(ink, 'call.ink'),
    ['=== start ===', ...images, ...lines, '-> END'].join('\n'),
  )
  run('npx', ['vite', 'build', 'pixi-vn', '--outDir', 'dist'])
  return join(PEERS, 'pixi-vn/dist')
}

/** Lays out the page of these lines as Inky exports it. @param out the folder to write into. */
export async function layOutInky(lines: readonly string[], out: string): Promise<void> {
  const ink = [...lines.flatMap((line) => [line, '+ [Next]', '-']), '-> END'].join('\n')
  const compiled = compileScript('call.ink', () => ink)
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error))
  await cp(join(PEERS, 'inky'), out, { recursive: true })
  await cp(join(PEERS, 'node_modules/inkjs/dist/ink.js'), join(out, 'ink.js'))
  await writeFile(join(out, 'story.js'), `var storyContent = ${compiled.value.json}`)
}

function run(program: string, args: string[]): void {
  const { status } = spawnSync(program, args, {
    cwd: PEERS,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed in ${PEERS}`)
}
