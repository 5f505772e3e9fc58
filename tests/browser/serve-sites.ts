import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../src/tools/folders.ts'
import { openServer } from '../../src/tools/start.ts'
import { SITES } from './built-sites.ts'

/** Builds the sites in a process of its own, whose memory is free again after it. Throws where that fails. */
async function buildSites(): Promise<void> {
  const child = spawn('npx', ['tsx', 'tests/browser/build-sites.ts'], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error('The sites could not be built.')
}

/**
 * Builds the sites, then serves them from PORT on, one port after the other. With
 * SITES=built they are served as they were built before.
 */
async function serveSites(): Promise<void> {
  const first = Number(process.env.PORT)
  if (process.env.SITES !== 'built') await buildSites()
  for (const [i, { out }] of SITES.entries()) {
    // Said at once: Playwright would wait for minutes for a page that does not come.
    if (!existsSync(join(out, 'index.html'))) throw new Error(`No site was built in ${out}.`)
    await openServer(out, first + i)
  }
}

await serveSites()
