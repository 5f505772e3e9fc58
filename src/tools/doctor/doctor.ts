import { parseArgs } from 'node:util'
import { WrongUsage } from '../usage.ts'
import { examine, type Finding } from './check.ts'
import { CHECKS } from './checks.ts'
import { openSite } from './site.ts'

/**
 * `doctor URL [--public] [--json]`: asks a published site for what embeds need, and says of each thing whether it is
 * well, and else what to do. `--public` asks of this machine too what is asked of a public site. Ends 0 when all is well, 1 when something is not; throws on wrong usage.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, public: { type: 'boolean' } },
  })
  const [address = ''] = positionals
  if (!URL.canParse(address) || !/^https?:/.test(address))
    throw new WrongUsage(
      `doctor takes the address of a player's folder, such as https://paper.example/readout/, not "${address}"`,
    )
  const folder = /\/$|\.\w+$/.test(new URL(address).pathname) ? address : `${address}/`
  const findings = await examine(openSite(folder, values.public ? false : undefined), CHECKS)
  process.stdout.write(values.json ? `${JSON.stringify(findings, null, 2)}\n` : tableOf(findings))
  return findings.every(({ ok }) => ok) ? 0 : 1
}

/** The findings for whoever asked: a row each, and below what is not well what to do. */
export function tableOf(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length))
  return findings
    .flatMap(({ check, ok, said, todo }) => [
      `${ok ? 'well' : 'FAIL'}  ${check.padEnd(width)}  ${said}`,
      ...(todo ? [`${' '.repeat(width + 8)}${todo}`] : []),
    ])
    .concat('')
    .join('\n')
}
