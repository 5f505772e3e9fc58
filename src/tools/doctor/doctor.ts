import { parseArgs } from 'node:util'
import { WrongUsage } from '../usage.ts'
import { examine, type Finding } from './check.ts'
import { CHECKS } from './checks.ts'
import { worksIn } from './html.ts'
import { openSite, type PublishedSite } from './site.ts'

/**
 * `doctor URL [--public] [--json]`: asks a published site, and every work that its `works.html` lists, for
 * what embeds need, and says of each thing whether it is well, and else what to do. `--public` asks of this
 * machine too what is asked of a public site. Ends 0 when all is well, 1 when something is not; throws on
 * wrong usage.
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
  const findings = await examineAll(openSite(folder, values.public ? false : undefined))
  process.stdout.write(values.json ? `${JSON.stringify(findings, null, 2)}\n` : tableOf(findings))
  return findings.every(({ ok }) => ok) ? 0 : 1
}

/** A further work as the list of works leads to it: a folder below the site's. */
const BELOW = /^\.\/([A-Za-z][A-Za-z0-9-]*)\/$/

/** What is found in a site and in the works that lie below it, each of these under its folder's name. */
async function examineAll(site: PublishedSite): Promise<Finding[]> {
  const findings = await examine(site, CHECKS)
  const list = await site.ask('works.html').catch(() => null)
  const works = list?.status === 200 ? worksIn(list.text) : []
  for (const address of works) {
    const name = BELOW.exec(address)?.[1]
    if (name === undefined) continue
    const below = await examine(openSite(`${site.base}${name}/`, site.local), CHECKS)
    findings.push(...below.map((one) => ({ ...one, check: `${name}/ ${one.check}` })))
  }
  return findings
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
