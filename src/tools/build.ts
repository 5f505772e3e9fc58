import { parseArgs } from 'node:util'
import { createBuilder } from 'vite'
import { saidOf } from './system-error.ts'
import { siteConfig } from './vite/config.ts'
import { type SitePlan, sitePlan } from './vite/site-plan.ts'

/**
 * Reads `[DIR] [--out DIR] [--address URL] [--language TAG] [--languages TAG,…] [--draft] [--alone]
 * [--cards]`. Throws on wrong usage.
 */
export function planOf(args: string[]): SitePlan {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      address: { type: 'string' },
      language: { type: 'string' },
      languages: { type: 'string' },
      draft: { type: 'boolean' },
      alone: { type: 'boolean' },
      cards: { type: 'boolean' },
    },
  })
  return sitePlan({ ...values, story: positionals[0] })
}

/**
 * `build [DIR]`, with what `planOf` reads: writes the site, as `vite build` does. Ends 1, saying why, when
 * the story has faults; throws on wrong usage.
 */
export async function run(args: string[]): Promise<number> {
  const plan = planOf(args)
  try {
    const builder = await createBuilder({ configFile: false, ...siteConfig(plan, 'build') })
    await builder.buildApp()
    return 0
  } catch (error) {
    process.stderr.write(`${saidOf(error)}\n`)
    return 1
  }
}
