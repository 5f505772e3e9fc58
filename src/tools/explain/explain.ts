import { parseArgs } from 'node:util'
import { WrongUsage } from '../usage.ts'
import { rulePages } from './pages.ts'

/**
 * `explain CODE`: prints a rule's page: what it keeps, how to mend a breach, an example. `--all` lists the
 * rules. Ends 1 where there is none of that code or name; throws on wrong usage.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { all: { type: 'boolean' } },
  })
  const pages = await rulePages()
  if (values.all) {
    process.stdout.write(pages.map(({ code, name }) => `${code} ${name}\n`).join(''))
    return 0
  }
  const [asked] = positionals
  if (!asked) throw new WrongUsage('explain needs a code, as R301')
  const page = pages.find(({ code, name }) => code === asked.toUpperCase() || name === asked)
  if (page) process.stdout.write(page.text)
  else process.stderr.write(`there is no rule "${asked}"\n`)
  return page ? 0 : 1
}
