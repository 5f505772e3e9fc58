import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../src/tools/folders.ts'
import { openServer } from '../../src/tools/start.ts'
import { SITES, type Site } from './built-sites.ts'

/** Builds a site, by itself, in a process of its own, as `npm run build` does. Throws where that fails. */
async function build({ story, out }: Site): Promise<void> {
  const child = spawn('npm', ['run', '--silent', 'build', '--', story, '--alone', '--out', out], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`The site of ${story} could not be built.`)
}

/**
 * Builds the sites side by side, then serves them from PORT on, one port after the other. With
 * SITES=built they are served as they were built before.
 */
async function serveSites(): Promise<void> {
  const first = Number(process.env.PORT)
  if (process.env.SITES !== 'built') await Promise.all(SITES.map(build))
  for (const [i, { out }] of SITES.entries()) {
    // Said at once: Playwright would wait for minutes for a page that does not come.
    if (!existsSync(join(out, 'index.html'))) throw new Error(`No site was built in ${out}.`)
    await openServer(out, first + i)
  }
}

await serveSites()
